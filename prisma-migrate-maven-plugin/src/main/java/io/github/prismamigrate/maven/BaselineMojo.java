package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.BaselineOptions;
import io.github.prismamigrate.engine.command.BaselineResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Begins the history of a database that was there before: writes a first migration that makes the
 * same in an empty database, proves that on the shadow database, and records it as applied. Refuses
 * where there is a history already.
 */
@Mojo(name = "baseline", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class BaselineMojo extends PrismaMojo {

  /** What the first migration is written from. */
  public enum Source {
    /** Everything that is in the database. */
    database(BaselineOptions.Source.DATABASE),
    /** The schema files, which must describe the database. */
    schema(BaselineOptions.Source.SCHEMA);

    private final BaselineOptions.Source meaning;

    Source(BaselineOptions.Source meaning) {
      this.meaning = meaning;
    }
  }

  /**
   * What the migration is written from: {@code database}, with all that is there, or {@code
   * schema}, which must describe the database.
   */
  @Parameter(property = "prisma.source", defaultValue = "database")
  private Source source;

  /** What the migration is called behind its number 0. */
  @Parameter(property = "prisma.name", defaultValue = "init")
  private String name;

  @Override
  void run(PrismaMigrate migrate) {
    BaselineResult result = migrate.baseline(new BaselineOptions(source.meaning, name));
    Report.warnings(result).forEach(getLog()::warn);
    show(Report.lines(result));
  }
}
