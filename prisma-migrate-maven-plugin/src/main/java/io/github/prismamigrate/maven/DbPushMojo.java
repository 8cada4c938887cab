package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.PushOptions;
import io.github.prismamigrate.engine.command.PushResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Changes the database until it is as the schema says, without migrations, as is right for
 * prototypes. Creates the database if it does not exist. Asks before data is lost; where nobody can
 * answer it fails and changes nothing.
 */
@Mojo(name = "db-push", threadSafe = true)
public final class DbPushMojo extends PrismaMojo {

  /** Whether a change that may lose data needs no confirmation. */
  @Parameter(property = "prisma.acceptDataLoss", defaultValue = "false")
  private boolean acceptDataLoss;

  /** Whether the database is emptied first, all data included, without a question. */
  @Parameter(property = "prisma.forceReset", defaultValue = "false")
  private boolean forceReset;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    PushResult result = migrate.push(new PushOptions(acceptDataLoss, forceReset), prompter());
    if (!result.completed()) {
      throw failure(Report.lines(result));
    }
    Report.warnings(result).forEach(getLog()::warn);
    show(Report.lines(result));
  }
}
