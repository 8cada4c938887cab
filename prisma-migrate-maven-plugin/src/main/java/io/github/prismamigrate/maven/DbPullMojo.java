package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.report.Report;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes the schema that the database has. What people wrote is kept: names, comments, the order of
 * blocks, defaults that only the client knows. What a schema file cannot say is told in groups.
 */
@NullUnmarked // Maven fills the parameters
@Mojo(name = "db-pull", requiresProject = false, threadSafe = true)
public final class DbPullMojo extends PrismaMojo {

  /** Whether to write the schema to standard output and to leave the files as they are. */
  @Parameter(property = "prisma.print", defaultValue = "false")
  private boolean print;

  /** Whether to forget the models that stand in the schema, so that it may be invalid. */
  @Parameter(property = "prisma.force", defaultValue = "false")
  private boolean force;

  /**
   * The database schemas to read, separated by commas; without it, those of the datasource block,
   * or else the one of the connection.
   */
  @Parameter(property = "prisma.schemas")
  private List<String> schemas;

  @Override
  void run(PrismaMigrate migrate) {
    List<String> namespaces = schemas == null ? List.of() : schemas;
    PullResult result = migrate.pull(new PullOptions(print, force, namespaces));
    if (print) {
      Report.schema(result).forEach(System.out::println);
    }
    Report.notes(result).forEach(getLog()::warn);
    show(Report.lines(result));
  }
}
