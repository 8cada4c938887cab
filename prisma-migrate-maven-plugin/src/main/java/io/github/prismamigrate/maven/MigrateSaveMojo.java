package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.SaveOptions;
import io.github.prismamigrate.engine.command.SaveResult;
import io.github.prismamigrate.engine.report.Report;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes a migration for what has changed in the schema and, beside its {@code migration.sql}, a
 * {@code down.sql} that takes it back; the shadow database has shown that it does. Applies nothing
 * and does not look at the database.
 */
@Mojo(name = "migrate-save", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class MigrateSaveMojo extends PrismaMojo {

  /**
   * What the new migration is called. Without it, the goal asks; where nobody can answer, the
   * migration is named by its time alone.
   */
  @Parameter(property = "prisma.name")
  private String name;

  /** Whether to show both scripts and to write nothing. */
  @Parameter(property = "prisma.preview", defaultValue = "false")
  private boolean preview;

  @Override
  void run(PrismaMigrate migrate) {
    SaveResult result =
        migrate.save(new SaveOptions(Optional.ofNullable(name), preview), prompter());
    Report.warnings(result).forEach(getLog()::warn);
    show(Report.lines(result));
  }
}
