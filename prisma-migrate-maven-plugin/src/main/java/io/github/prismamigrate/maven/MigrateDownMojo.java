package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DownOptions;
import io.github.prismamigrate.engine.command.DownResult;
import io.github.prismamigrate.engine.command.MigrationTarget;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Takes applied migrations back, the newest first, with the {@code down.sql} of each. They are
 * pending afterwards. Asks before it does so; where nobody can answer it fails and changes nothing.
 */
@Mojo(name = "migrate-down", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class MigrateDownMojo extends PrismaMojo {

  /**
   * How far to go: a number of migrations of up to nine digits, or the last migration to take back,
   * by the name of its directory, by the fourteen digits that begin it or by the name behind them.
   */
  @Parameter(property = "prisma.target", defaultValue = "1")
  private String target;

  /** Whether to show the scripts and to run nothing. */
  @Parameter(property = "prisma.preview", defaultValue = "false")
  private boolean preview;

  /** Whether nobody needs to confirm that data may be lost. */
  @Parameter(property = "prisma.autoApprove", defaultValue = "false")
  private boolean autoApprove;

  /** Whether a script is generated and run for a migration that has no {@code down.sql}. */
  @Parameter(property = "prisma.generateDown", defaultValue = "false")
  private boolean generateDown;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    DownOptions options =
        new DownOptions(MigrationTarget.of(target), preview, autoApprove, generateDown);
    DownResult result = migrate.down(options, prompter());
    if (!result.completed()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
