package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.SqlSource;
import io.github.prismamigrate.engine.report.Report;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Runs an SQL script as it is, from a file, from a property or from standard input; exactly one of
 * them is to be given. With {@code url} no schema is needed. Records of migrations are neither read
 * nor written, and rows that the script returns are dropped.
 */
@NullUnmarked // Maven fills the parameters
@Mojo(name = "db-execute", requiresProject = false, threadSafe = true)
public final class DbExecuteMojo extends PrismaMojo {

  /** The file with the script. */
  @Parameter(property = "prisma.file")
  private File file;

  /** The script itself. */
  @Parameter(property = "prisma.sql")
  private String sql;

  /** Whether the script is read from standard input, to its end. */
  @Parameter(property = "prisma.stdin", defaultValue = "false")
  private boolean stdin;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    if (Stream.of(file != null, sql != null, stdin).filter(given -> given).count() != 1) {
      throw failure(
          List.of(
              "Give one script, as -Dprisma.file=<file>, -Dprisma.sql=<script> or -Dprisma.stdin."));
    }
    show(Report.lines(migrate.execute(source())));
  }

  private SqlSource source() {
    if (file != null) {
      return new SqlSource.File(file.toPath());
    }
    return new SqlSource.Text(stdin ? standardInput() : sql);
  }

  private static String standardInput() {
    try {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
