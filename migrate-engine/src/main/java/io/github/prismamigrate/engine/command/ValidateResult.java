package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What {@link Validate} found.
 *
 * @param schema the schema file or folder
 * @param sources the files that the diagnostics point into
 */
public record ValidateResult(Path schema, SchemaSources sources, List<Diagnostic> diagnostics) {
  public ValidateResult {
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether there is no error; warnings do not count. */
  public boolean valid() {
    return diagnostics.stream().noneMatch(found -> found.severity() == Severity.ERROR);
  }
}
