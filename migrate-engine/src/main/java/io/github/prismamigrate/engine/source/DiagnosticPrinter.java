package io.github.prismamigrate.engine.source;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Findings in words, each with the line that it speaks of. */
public final class DiagnosticPrinter {
  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparingInt((Diagnostic diagnostic) -> diagnostic.span().file())
          .thenComparingInt(diagnostic -> diagnostic.span().start())
          .thenComparingInt(diagnostic -> diagnostic.span().end());

  private DiagnosticPrinter() {}

  /** The findings in the order of their places, an empty line between them, none at the end. */
  public static String print(SchemaSources sources, List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .sorted(BY_PLACE)
        .map(diagnostic -> print(sources.file(diagnostic.span()), diagnostic))
        .collect(Collectors.joining("\n\n"));
  }

  private static String print(SourceFile file, Diagnostic diagnostic) {
    Place place = file.place(diagnostic.span().start());
    return "%s:%d:%d: %s: %s [%s]\n%s"
        .formatted(
            file.path(),
            place.line(),
            place.column(),
            diagnostic.severity().name().toLowerCase(Locale.ROOT),
            diagnostic.message(),
            diagnostic.rule().id(),
            new Excerpt(file, diagnostic.span()).text());
  }
}
