package io.github.prismamigrate.engine.source;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows findings to people, each with the line it is about. */
public final class DiagnosticPrinter {
  private static final int TAB_WIDTH = 4;

  private DiagnosticPrinter() {}

  /** The findings in their order, an empty line between them, without one at the end. */
  public static String print(SchemaSources sources, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(found -> print(sources.file(found.span()), found))
        .collect(Collectors.joining("\n\n"));
  }

  private static String print(SourceFile file, Diagnostic found) {
    Place start = file.place(found.span().start());
    String number = String.valueOf(start.line());
    String margin = " ".repeat(number.length());
    return """
        %s[%s]: %s
        %s--> %s:%d:%d
        %s |
        %s | %s
        %s | %s"""
        .formatted(
            found.severity().name().toLowerCase(Locale.ROOT),
            found.rule().id(),
            found.message(),
            margin,
            file.path(),
            start.line(),
            start.column(),
            margin,
            number,
            expanded(file.line(start.line())),
            margin,
            marker(file, found.span(), start));
  }

  /** Signs under the part of the first line that the finding is about, at least one. */
  private static String marker(SourceFile file, Span span, Place start) {
    String line = file.line(start.line());
    int from = line.offsetByCodePoints(0, Math.min(start.column() - 1, codePoints(line)));
    int to = Math.max(from, Math.min(line.length(), from + span.end() - span.start()));
    int indent = codePoints(expanded(line.substring(0, from)));
    int width = codePoints(expanded(line.substring(from, to).stripTrailing()));
    return " ".repeat(indent) + "^".repeat(Math.max(1, width));
  }

  private static String expanded(String text) {
    return text.replace("\t", " ".repeat(TAB_WIDTH));
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
