package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;
import java.util.stream.Stream;

/** Failures in words. */
final class FailureText {
  private FailureText() {}

  static List<String> lines(MigrateException failure) {
    String text = failure.error().text(failure.parameters());
    String headed = failure.error().code().map(code -> code + ": " + text).orElse(text);
    return Stream.concat(headed.lines(), NextStep.after(failure).stream()).toList();
  }
}
