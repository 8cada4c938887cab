package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.SeedSource;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.jspecify.annotations.NullUnmarked;

/** What the goals share that may fill a database in the end. */
@NullUnmarked // Maven fills the parameters
abstract class SeedingMojo extends PrismaMojo {

  /**
   * What seeds the database: SQL scripts, as paths ending in {@code .sql} with blanks between them;
   * or a Java class with a {@code main} method on the test class path of the module, as {@code
   * com.example.Seed}, with its arguments behind it; or a command, started in the folder of the
   * module without a shell. Programs find the database in the variables that the datasource refers
   * to, and in {@code JDBC_DATABASE_URL}, {@code JDBC_DATABASE_USERNAME}, {@code
   * JDBC_DATABASE_PASSWORD} and {@code JDBC_DATABASE_SCHEMA}. Without this parameter, the command
   * under {@code prisma.seed} in the nearest {@code package.json} counts, if any.
   */
  @Parameter(property = "prisma.seed")
  private String seed;

  /** Whether not to seed. */
  @Parameter(property = "prisma.skipSeed", defaultValue = "false")
  private boolean skipSeed;

  @Inject private ProjectDependenciesResolver dependencies;

  /** What seeds the database. */
  final SeedSource seed() throws MojoFailureException {
    return skipSeed
        ? new SeedSource.None()
        : new SeedParameter(seed).source(new ProjectClassPath(session(), dependencies));
  }
}
