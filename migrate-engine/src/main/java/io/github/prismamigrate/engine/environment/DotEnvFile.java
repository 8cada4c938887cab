package io.github.prismamigrate.engine.environment;

import io.github.prismamigrate.engine.error.FileTrouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The variables of one {@code .env} file.
 *
 * @param values with all references replaced
 */
record DotEnvFile(Path path, Map<String, String> values) {
  /** A reference such as {@code ${NAME}}; a backslash before it keeps it as it is. */
  private static final Pattern REFERENCE = Pattern.compile("(\\\\)?\\$\\{(\\w*)}");

  /** Deeper than any honest chain of references, so that a circle ends. */
  private static final int MOST_NESTED_REFERENCES = 50;

  /** Reads {@code path}; the variables of {@code process} win over those of the file. */
  static DotEnvFile read(Path path, Environment process) {
    Map<String, String> written = DotEnvParser.parse(content(path));
    Map<String, String> values = new LinkedHashMap<>();
    written.forEach((key, value) -> values.put(key, expanded(value, written, process, 0)));
    return new DotEnvFile(path, values);
  }

  private static String content(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException failure) {
      throw FileTrouble.of("The environment file `%s` cannot be read".formatted(path), failure);
    }
  }

  private static String expanded(
      String value, Map<String, String> written, Environment process, int depth) {
    return REFERENCE
        .matcher(value)
        .replaceAll(
            reference ->
                Matcher.quoteReplacement(
                    reference.group(1) != null || depth == MOST_NESTED_REFERENCES
                        ? reference.group().substring(reference.group().indexOf('$'))
                        : expanded(
                            lookUp(reference.group(2), written, process).orElse(""),
                            written,
                            process,
                            depth + 1)));
  }

  private static Optional<String> lookUp(
      String variable, Map<String, String> written, Environment process) {
    return process.get(variable).or(() -> Optional.ofNullable(written.get(variable)));
  }
}
