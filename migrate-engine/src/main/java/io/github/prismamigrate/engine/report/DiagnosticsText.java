package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.ValidateResult;
import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.Place;
import io.github.prismamigrate.engine.source.Severity;
import io.github.prismamigrate.engine.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The findings about a schema, counted and for machines. */
final class DiagnosticsText {
  private DiagnosticsText() {}

  static List<String> verdict(ValidateResult result) {
    int errors = count(result, Severity.ERROR);
    int warnings = count(result, Severity.WARNING);
    if (errors == 0 && warnings == 0) {
      return List.of("The schema at %s is valid.".formatted(result.schema()));
    }
    return List.of(
        "%s: %s, %s."
            .formatted(
                errors == 0
                    ? "The schema at %s is valid".formatted(result.schema())
                    : "P1012: The schema at %s is not valid".formatted(result.schema()),
                Report.count(errors, "error"),
                Report.count(warnings, "warning")));
  }

  private static int count(ValidateResult result, Severity severity) {
    return (int)
        result.diagnostics().stream().filter(found -> found.severity() == severity).count();
  }

  static String json(ValidateResult result) {
    return result.diagnostics().stream()
        .map(found -> json(found, result.sources().files().get(found.span().file())))
        .collect(
            Collectors.joining(",", "{\"valid\":" + result.valid() + ",\"diagnostics\":[", "]}"));
  }

  private static String json(Diagnostic found, SourceFile file) {
    return "{\"severity\":%s,\"rule\":%s,\"message\":%s,\"file\":%s,\"start\":%s,\"end\":%s}"
        .formatted(
            quoted(found.severity().name().toLowerCase(Locale.ROOT)),
            quoted(found.rule().id()),
            quoted(found.message()),
            quoted(file.path().toString()),
            place(file, found.span().start()),
            place(file, found.span().end()));
  }

  private static String place(SourceFile file, int offset) {
    Place place = file.place(offset);
    return "{\"offset\":%d,\"line\":%d,\"column\":%d}"
        .formatted(offset, place.line(), place.column());
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(unit -> quoted.append(escaped((char) unit)));
    return quoted.append('"').toString();
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> unit < ' ' ? "\\u%04x".formatted((int) unit) : String.valueOf(unit);
    };
  }
}
