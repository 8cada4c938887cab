package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import java.nio.charset.StandardCharsets;

/** The length of names in the database. */
final class Identifiers {
  private Identifiers() {}

  static boolean isTooLong(String name, Inspection inspection) {
    return name.getBytes(StandardCharsets.UTF_8).length > inspection.rules().maxIdentifierLength();
  }

  static void reportLength(Rule rule, String name, Span place, Inspection inspection) {
    inspection.report(
        rule,
        place,
        "The name `%s` is too long; the database takes %d bytes.",
        name,
        inspection.rules().maxIdentifierLength());
  }
}
