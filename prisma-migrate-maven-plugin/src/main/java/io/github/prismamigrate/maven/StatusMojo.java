package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Tells how the database stands to the migrations on disk and fails unless it is up to date.
 * Changes nothing.
 */
@Mojo(name = "status", requiresProject = false, threadSafe = true)
public final class StatusMojo extends PrismaMojo {

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    StatusResult result = migrate.status();
    if (!result.upToDate()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
