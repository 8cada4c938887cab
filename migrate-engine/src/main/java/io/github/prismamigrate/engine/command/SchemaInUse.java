package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.environment.DotEnv;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.source.SchemaSources;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Map;

/**
 * The schema of one command and the variables it refers to.
 *
 * @param path the file or the folder
 */
record SchemaInUse(Path path, SchemaSources sources, Analysis analysis, DotEnv environment) {

  /**
   * Finds, reads and analyses the schema.
   *
   * @throws MigrateException where there is no schema, or no readable one
   */
  static SchemaInUse read(Settings settings, Providers providers) {
    SchemaLocation location = SchemaLocation.of(settings);
    Path path = location.find();
    DotEnv environment =
        DotEnv.load(settings.environment(), settings.project(), location.environmentFolders());
    environment.files().forEach(settings.listener()::environmentRead);
    SchemaSources sources = SchemaSources.read(path);
    return new SchemaInUse(path, sources, analyzer(providers).analyze(sources), environment);
  }

  /** An analyzer that knows the rules of all {@code providers}. */
  static SchemaAnalyzer analyzer(Providers providers) {
    return new SchemaAnalyzer(providers.schemaRules());
  }

  /**
   * The whole data model.
   *
   * @throws MigrateException P1012 with all diagnostics where there are errors
   */
  Datamodel datamodel() {
    return analysis.orThrow();
  }

  /**
   * The datasource; errors in models do not matter.
   *
   * @throws MigrateException P1012 where there is none, or none that can be read
   */
  Datasource datasource() {
    return datasource(analysis.configurationOrThrow());
  }

  /**
   * The datasource of {@code configuration}.
   *
   * @throws MigrateException P1012 where there is none
   */
  static Datasource datasource(Configuration configuration) {
    return configuration
        .datasource()
        .orElseThrow(
            () ->
                MigrateException.of(
                    ErrorCode.SCHEMA_INVALID,
                    Map.of(
                        "full_error",
                        "The schema has no datasource block, so there is no database to use.")));
  }

  /** The datasource and the generators. */
  Configuration configuration() {
    return analysis.datamodel().configuration();
  }

  /** The folder that the migrations lie in and that paths in URLs are relative to. */
  Path folder() {
    return configuration()
        .datasource()
        .map(datasource -> sources.files().get(datasource.span().file()).path())
        .orElse(sources.files().get(0).path())
        .toAbsolutePath()
        .normalize()
        .getParent();
  }

  /** Whether the schema lies in a jar. */
  boolean packed() {
    return !folder().getFileSystem().equals(FileSystems.getDefault());
  }

  /**
   * Makes sure that the files may be written.
   *
   * @throws MigrateException where they lie in a jar
   */
  void requireWritable() {
    if (packed()) {
      throw MigrateException.of(ErrorCode.CLASS_PATH_NOT_WRITABLE, Map.of("path", path.toString()));
    }
  }
}
