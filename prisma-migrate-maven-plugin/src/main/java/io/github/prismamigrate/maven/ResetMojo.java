package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.ResetOptions;
import io.github.prismamigrate.engine.command.ResetResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Empties the database, all data included, applies all migrations again and seeds. Asks before;
 * where nobody can answer it fails and changes nothing.
 */
@Mojo(name = "reset", threadSafe = true)
public final class ResetMojo extends SeedingMojo {

  /** Whether the database is emptied without a question. */
  @Parameter(property = "prisma.force", defaultValue = "false")
  private boolean force;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    ResetResult result = migrate.reset(new ResetOptions(force, seed()), prompter());
    if (!result.completed()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
