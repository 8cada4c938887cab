package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.MigrationTarget;
import io.github.prismamigrate.engine.command.UpOptions;
import io.github.prismamigrate.engine.command.UpResult;
import io.github.prismamigrate.engine.report.Report;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Applies pending migrations up to a target. Asks where a script warns of losing data; where nobody
 * can answer it fails and changes nothing.
 */
@Mojo(name = "migrate-up", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class MigrateUpMojo extends PrismaMojo {

  /**
   * How far to go: a number of migrations of up to nine digits, or the last migration to apply, by
   * the name of its directory, by the fourteen digits that begin it or by the name behind them.
   * Without it, everything pending is applied.
   */
  @Parameter(property = "prisma.target")
  private String target;

  /** Whether to show the scripts and to run nothing. */
  @Parameter(property = "prisma.preview", defaultValue = "false")
  private boolean preview;

  /** Whether scripts that warn of losing data need no confirmation. */
  @Parameter(property = "prisma.autoApprove", defaultValue = "false")
  private boolean autoApprove;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    MigrationTarget until =
        Optional.ofNullable(target).map(MigrationTarget::of).orElse(new MigrationTarget.All());
    UpResult result = migrate.up(new UpOptions(until, preview, autoApprove), prompter());
    if (!result.completed()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
