package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DevResult;
import io.github.prismamigrate.engine.report.Report;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Brings the database of a developer up to date and writes a migration for what has changed in the
 * schema. Asks where data is at stake; where nobody can answer it fails and changes nothing. A
 * database that had to be created or emptied is seeded.
 */
@Mojo(name = "migrate-dev", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class MigrateDevMojo extends SeedingMojo {

  /**
   * What the new migration is called. Without it, the goal asks; where nobody can answer, the
   * migration is named by its time alone.
   */
  @Parameter(property = "prisma.name")
  private String name;

  /** Whether the new migration is only written, to be edited before it is applied. */
  @Parameter(property = "prisma.createOnly", defaultValue = "false")
  private boolean createOnly;

  /** Whether a migration that may lose data needs no confirmation. */
  @Parameter(property = "prisma.acceptDataLoss", defaultValue = "false")
  private boolean acceptDataLoss;

  /** Whether the database may be emptied without a question where there is no other way. */
  @Parameter(property = "prisma.acceptReset", defaultValue = "false")
  private boolean acceptReset;

  /**
   * Whether a {@code down.sql} that takes the new migration back is written beside its {@code
   * migration.sql}, as {@code migrate-save} does.
   */
  @Parameter(property = "prisma.down", defaultValue = "false")
  private boolean down;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    DevOptions options =
        new DevOptions(
            Optional.ofNullable(name), createOnly, acceptDataLoss, acceptReset, down, seed());
    DevResult result = migrate.dev(options, prompter());
    if (!result.completed()) {
      throw failure(Report.lines(result));
    }
    Report.warnings(result).forEach(getLog()::warn);
    show(Report.lines(result));
  }
}
