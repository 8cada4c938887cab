package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.SaveResult;
import java.util.ArrayList;
import java.util.List;

/** The ends of {@code migrate-save} in words. */
final class SaveText {
  private SaveText() {}

  static List<String> lines(SaveResult result) {
    if (result instanceof SaveResult.Saved saved) {
      return List.of(
          "Wrote migration `%s` and the script that takes it back:".formatted(saved.migration()),
          "  " + saved.folder(),
          "The shadow database is the same after both. To apply it: mvn prisma:migrate-up");
    }
    if (result instanceof SaveResult.Preview preview) {
      List<String> lines = new ArrayList<>();
      lines.add("migration.sql would be:");
      preview.scripts().up().lines().forEach(lines::add);
      lines.add("");
      lines.add("down.sql would be:");
      preview.scripts().down().lines().forEach(lines::add);
      return List.copyOf(lines);
    }
    return List.of(
        result instanceof SaveResult.Unchanged
            ? "The schema has no change that is not in a migration; nothing was written."
            : "No migration was written.");
  }

  static List<String> warnings(SaveResult result) {
    return result instanceof SaveResult.Saved saved ? saved.warnings() : List.of();
  }
}
