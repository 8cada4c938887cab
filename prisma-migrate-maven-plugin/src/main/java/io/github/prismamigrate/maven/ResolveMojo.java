package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.report.Report;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Tells the records of a database what became of a migration: that it is applied, though not by a
 * deployment, or that what a failed one had done is undone. Exactly one of both is to be named.
 */
@Mojo(name = "resolve", requiresProject = false, threadSafe = true)
@NullUnmarked // Maven fills the parameters
public final class ResolveMojo extends PrismaMojo {

  /**
   * A migration that the database contains already: the name of its directory, or as much of its
   * beginning as no other has.
   */
  @Parameter(property = "prisma.applied")
  private String applied;

  /** A failed migration of which the database contains nothing any more, named likewise. */
  @Parameter(property = "prisma.rolledBack")
  private String rolledBack;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    if (isGiven(applied) == isGiven(rolledBack)) {
      throw failure(
          List.of("Name one migration, as -Dprisma.applied=<name> or -Dprisma.rolledBack=<name>."));
    }
    Resolution resolution =
        isGiven(applied) ? new Resolution.Applied(applied) : new Resolution.RolledBack(rolledBack);
    show(Report.lines(migrate.resolve(resolution)));
  }

  private static boolean isGiven(String migration) {
    return migration != null && !migration.isBlank();
  }
}
