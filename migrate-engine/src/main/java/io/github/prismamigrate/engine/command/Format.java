package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.analysis.MissingRelationFields;
import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.FileTrouble;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.format.SchemaFormatter;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code prisma:format}: brings schema files into their layout; needs no database. */
public final class Format {
  private final Settings settings;

  public Format(Settings settings) {
    this.settings = settings;
  }

  /**
   * Completes relations and formats all files of the schema; files that are in their layout are
   * left alone.
   *
   * @throws MigrateException P1012 where the result has errors; then nothing is written
   */
  public FormatResult run(FormatOptions options) {
    Providers providers = Providers.installed();
    SchemaAnalyzer analyzer = SchemaInUse.analyzer(providers);
    SchemaInUse schema = SchemaInUse.read(settings, providers);
    SchemaSources written = schema.sources();
    SchemaSources formatted = formatted(written, new MissingRelationFields(analyzer));
    requireValid(analyzer.analyze(formatted), schema);
    List<SourceFile> changed = new ArrayList<>(formatted.files());
    changed.removeAll(Set.copyOf(written.files()));
    if (!options.check()) {
      schema.requireWritable();
      changed.forEach(Format::write);
    }
    return new FormatResult(changed.stream().map(SourceFile::path).toList(), !options.check());
  }

  private static void requireValid(Analysis formatted, SchemaInUse schema) {
    if (formatted.hasErrors()) {
      // People look for the errors in the files as they are, where lines have other numbers.
      schema.datamodel();
    }
    formatted.orThrow();
  }

  private static SchemaSources formatted(SchemaSources written, MissingRelationFields missing) {
    List<SourceFile> files =
        written.with(missing.edits(written)).files().stream()
            .map(file -> new SourceFile(file.path(), SchemaFormatter.format(file)))
            .toList();
    return new SchemaSources(files);
  }

  private static void write(SourceFile file) {
    try {
      Files.writeString(file.path(), file.text());
    } catch (IOException failure) {
      throw FileTrouble.of("A schema file cannot be written", failure);
    }
  }
}
