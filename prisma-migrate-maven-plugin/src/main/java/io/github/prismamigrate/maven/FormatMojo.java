package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.FormatOptions;
import io.github.prismamigrate.engine.command.FormatResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Brings the schema files into the one layout; files that have it already are not touched. */
@Mojo(name = "format", requiresProject = false, threadSafe = true)
public final class FormatMojo extends PrismaMojo {

  /** Whether to write nothing, and to fail where a file is not in its layout. */
  @Parameter(property = "prisma.check", defaultValue = "false")
  private boolean check;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    FormatResult result = migrate.format(new FormatOptions(check));
    if (!result.formatted()) {
      throw failure(Report.lines(result));
    }
    show(Report.lines(result));
  }
}
