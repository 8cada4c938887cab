package io.github.prismamigrate.engine.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The recorded cases whose output is not Prisma's on purpose, each with the reason.
 *
 * <p>What we write instead is an approved text under the path of the case.
 */
final class DeliberateDifferences {
  private static final Path LIST = Path.of("src/test/resources/deliberate-differences.tsv");
  private static final Map<String, String> REASONS = read();

  private DeliberateDifferences() {}

  static boolean contains(String caseName) {
    return REASONS.containsKey(caseName);
  }

  /** Why, by the path of the case. */
  static Map<String, String> reasons() {
    return REASONS;
  }

  private static Map<String, String> read() {
    Map<String, String> reasons = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(LIST)) {
        String[] caseAndReason = line.split("\t");
        reasons.put(caseAndReason[0], caseAndReason[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(reasons);
  }
}
