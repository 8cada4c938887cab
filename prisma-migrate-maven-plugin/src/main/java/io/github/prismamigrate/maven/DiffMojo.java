package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffResult;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.report.Report;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.NullUnmarked;

/**
 * Tells what differs between two schemas, as a summary or as the script that leads from one to the
 * other, on standard output or in a file. One {@code from...} and one {@code to...} is to be named.
 * Nothing is changed but the shadow database, where one is needed.
 */
@NullUnmarked // Maven fills the parameters
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends PrismaMojo {
  private static final String CHOICE =
      "Exactly one of prisma.%1$sEmpty, prisma.%1$sSchemaDatamodel, prisma.%1$sSchemaDatasource,"
          + " prisma.%1$sMigrations and prisma.%1$sUrl is needed, and %2$d are given.";

  /** Compares an empty database. */
  @Parameter(property = "prisma.fromEmpty", defaultValue = "false")
  private boolean fromEmpty;

  /** Compares the models of this schema file or folder; no database is asked. */
  @Parameter(property = "prisma.fromSchemaDatamodel")
  private File fromSchemaDatamodel;

  /** Compares the live database that the datasource of this schema file or folder leads to. */
  @Parameter(property = "prisma.fromSchemaDatasource")
  private File fromSchemaDatasource;

  /**
   * Compares what the migrations of this folder make of an empty database. On servers they are
   * replayed on the database of {@code shadowUrl}, which is emptied first.
   */
  @Parameter(property = "prisma.fromMigrations")
  private File fromMigrations;

  /** Compares the live database at this URL. */
  @Parameter(property = "prisma.fromUrl")
  private PlexusConfiguration fromUrl;

  /** Compares with an empty database. */
  @Parameter(property = "prisma.toEmpty", defaultValue = "false")
  private boolean toEmpty;

  /** Compares with the models of this schema file or folder; no database is asked. */
  @Parameter(property = "prisma.toSchemaDatamodel")
  private File toSchemaDatamodel;

  /** Compares with the live database that the datasource of this schema file or folder leads to. */
  @Parameter(property = "prisma.toSchemaDatasource")
  private File toSchemaDatasource;

  /**
   * Compares with what the migrations of this folder make of an empty database. On servers they are
   * replayed on the database of {@code shadowUrl}, which is emptied first.
   */
  @Parameter(property = "prisma.toMigrations")
  private File toMigrations;

  /** Compares with the live database at this URL. */
  @Parameter(property = "prisma.toUrl")
  private PlexusConfiguration toUrl;

  /** Whether to write the SQL script that leads from one side to the other, not a summary. */
  @Parameter(property = "prisma.script", defaultValue = "false")
  private boolean script;

  /** Whether a difference fails the build; it is written all the same. */
  @Parameter(property = "prisma.exitCode", defaultValue = "false")
  private boolean exitCode;

  /** The file to write to, in place of standard output; its folders are created. */
  @Parameter(property = "prisma.outputFile")
  private File outputFile;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    DiffResult result = migrate.diff(new DiffOptions(from(), to(), script, path(outputFile)));
    if (result.file().isEmpty()) {
      System.out.print(result.text());
    }
    if (exitCode && result.differs()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }

  private DiffSource from() throws MojoFailureException {
    return only(
        "from",
        sources(fromEmpty, fromSchemaDatamodel, fromSchemaDatasource, fromMigrations, fromUrl));
  }

  private DiffSource to() throws MojoFailureException {
    return only("to", sources(toEmpty, toSchemaDatamodel, toSchemaDatasource, toMigrations, toUrl));
  }

  private List<DiffSource> sources(
      boolean empty, File datamodel, File datasource, File migrations, PlexusConfiguration url)
      throws MojoFailureException {
    List<DiffSource> given = new ArrayList<>();
    if (empty) {
      given.add(new DiffSource.Empty());
    }
    path(datamodel).map(DiffSource.Datamodel::new).ifPresent(given::add);
    path(datasource).map(DiffSource.Datasource::new).ifPresent(given::add);
    path(migrations).map(DiffSource.Migrations::new).ifPresent(given::add);
    secret(url).map(DiffSource.Url::new).ifPresent(given::add);
    return given;
  }

  private static Optional<Path> path(File file) {
    return Optional.ofNullable(file).map(File::toPath);
  }

  private static DiffSource only(String side, List<DiffSource> given) throws MojoFailureException {
    if (given.size() != 1) {
      throw failure(List.of(CHOICE.formatted(side, given.size()).split("\n")));
    }
    return given.get(0);
  }
}
