package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.StatusOptions;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells how the database stands to the migrations on disk and fails unless it is up to date.
 * Changes nothing.
 */
@Mojo(name = "status", requiresProject = false, threadSafe = true)
public final class StatusMojo extends PrismaMojo {

  /**
   * Whether to look for drift, too: where all migrations are applied, they are replayed on the
   * shadow database, and whatever the database has more, less or otherwise is listed. Without it,
   * only the records of the database are read.
   */
  @Parameter(property = "prisma.drift", defaultValue = "false")
  private boolean drift;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    StatusResult result = migrate.status(new StatusOptions(drift));
    if (!result.upToDate()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
