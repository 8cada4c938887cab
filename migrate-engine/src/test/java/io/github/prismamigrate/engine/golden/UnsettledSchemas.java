package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.live.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schemas that a database never quite has, by the paths of their files, and why; where that
 * holds on one server alone, {@code on} and its name follow the path.
 */
final class UnsettledSchemas {
  private static final Map<String, String> REASONS = read();

  private UnsettledSchemas() {}

  static boolean contains(GoldenCase golden, String schema) {
    String path = golden.name() + "/" + schema;
    return REASONS.containsKey(path)
        || REASONS.containsKey(path + " on " + TestServer.of(golden.provider()));
  }

  private static Map<String, String> read() {
    Map<String, String> reasons = new TreeMap<>();
    try {
      for (String line : Files.readAllLines(Path.of("src/test/resources/unsettled-schemas.tsv"))) {
        String[] fileAndReason = line.split("\t");
        reasons.put(fileAndReason[0], fileAndReason[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return reasons;
  }
}
