package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;
import java.util.stream.Stream;

/** Failures in words. */
final class FailureText {
  /** The parameter that says where the failing statement stands, or what it is. */
  private static final String PLACE = "place";

  private FailureText() {}

  static List<String> lines(MigrateException failure) {
    String text = failure.error().text(failure.parameters());
    String headed = failure.error().code().map(code -> code + ": " + text).orElse(text);
    return Stream.of(headed.lines(), place(failure), NextStep.after(failure).stream())
        .flatMap(lines -> lines)
        .toList();
  }

  private static Stream<String> place(MigrateException failure) {
    return Stream.ofNullable(failure.parameters().get(PLACE))
        .flatMap(place -> ("At " + place).lines());
  }
}
