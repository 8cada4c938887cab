package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.SeedOptions;
import io.github.prismamigrate.engine.command.SeedSource;
import io.github.prismamigrate.engine.report.Report;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Fills the database with the rows that everybody begins with. A Java class has to be compiled
 * before: {@code mvn test-compile prisma:db-seed}.
 */
@NullUnmarked // Maven fills the parameters
@Mojo(name = "db-seed", threadSafe = true)
public final class DbSeedMojo extends SeedingMojo {

  /** More words for a program, with blanks between them. */
  @Parameter(property = "prisma.seedArguments")
  private String seedArguments;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    List<String> arguments =
        seedArguments == null ? List.of() : SeedSource.Program.split(seedArguments);
    show(Report.lines(migrate.seed(new SeedOptions(seed(), arguments))));
  }
}
