package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.DeployPreview;
import io.github.prismamigrate.engine.command.DeployResult;
import io.github.prismamigrate.engine.command.ScriptToRun;
import java.util.List;
import java.util.stream.Stream;

/** Deployments in words, those that were made and those that would be. */
final class DeployText {
  private static final String NOTHING_PENDING = "No pending migrations to apply.";

  private DeployText() {}

  static List<String> lines(DeployResult result) {
    return List.of(
        Report.found(result.found()),
        result.applied().isEmpty()
            ? NOTHING_PENDING
            : "Applied " + Report.list(result.applied()) + ".");
  }

  static List<String> lines(DeployPreview preview) {
    List<String> names = preview.scripts().stream().map(ScriptToRun::migration).toList();
    return List.of(
        Report.found(preview.found()),
        names.isEmpty()
            ? NOTHING_PENDING
            : "Would apply " + Report.list(names) + ". Nothing was changed.");
  }

  /** The scripts one after the other, each below a comment that names it. */
  static List<String> scripts(DeployPreview preview) {
    return preview.scripts().stream()
        .flatMap(
            script ->
                Stream.concat(
                    Stream.of("-- Migration " + script.migration()), script.text().lines()))
        .toList();
  }

  static List<String> edited(List<String> migrations) {
    return migrations.stream()
        .map(
            name ->
                "Migration `%s` was edited after it was applied; the database keeps what the old script did."
                    .formatted(name))
        .toList();
  }
}
