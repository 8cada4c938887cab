package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.ValidateResult;
import io.github.prismamigrate.engine.report.Report;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks the schema and shows every finding with the lines it is about. Fails on errors, not on
 * warnings.
 */
@Mojo(
    name = "validate",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class ValidateMojo extends PrismaMojo {

  /** How findings are written. */
  public enum Output {
    /** For people, through the log of the build. */
    text,
    /** For machines: one JSON document on standard output. */
    json
  }

  /** {@code text} for people, or {@code json} for machines, on standard output without prefixes. */
  @Parameter(property = "prisma.output", defaultValue = "text")
  private Output output;

  @Override
  void run(PrismaMigrate migrate) throws MojoFailureException {
    ValidateResult result = migrate.validate();
    if (output == Output.json) {
      System.out.println(Report.json(result));
    } else {
      Report.findings(result).forEach(result.valid() ? getLog()::warn : getLog()::error);
    }
    if (!result.valid()) {
      throw failure(Report.lines(result));
    }
    if (output == Output.text) {
      show(Report.lines(result));
    }
  }
}
