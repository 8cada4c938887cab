package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.SquashOptions;
import io.github.prismamigrate.engine.command.SquashResult;
import io.github.prismamigrate.engine.report.Report;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Replaces migrations by one that makes the same, as the shadow database has shown. Views, triggers
 * and the like come along; where something would get lost, nothing is changed. The records of the
 * database are brought in step.
 */
@Mojo(name = "squash", threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class SquashMojo extends PrismaMojo {

  /**
   * The first migration to be replaced, by the name of its directory, by the fourteen digits that
   * begin it or by the name behind them. Without it, all migrations are replaced.
   */
  @Parameter(property = "prisma.from")
  private String from;

  /** What the new migration is called; it keeps the time of the last one that it replaces. */
  @Parameter(property = "prisma.name", defaultValue = "squashed")
  private String name;

  /** A script written by hand for the new migration, in place of a generated one. */
  @Parameter(property = "prisma.file")
  private File file;

  /** Whether rows that the replaced migrations write may be left out. */
  @Parameter(property = "prisma.acceptDataLoss", defaultValue = "false")
  private boolean acceptDataLoss;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    SquashResult result =
        migrate.squash(
            new SquashOptions(
                Optional.ofNullable(from),
                name,
                Optional.ofNullable(file).map(File::toPath),
                acceptDataLoss));
    if (!result.completed()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
