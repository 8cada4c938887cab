package io.github.prismamigrate.engine.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.function.ThrowingConsumer;
import org.opentest4j.TestAbortedException;

/**
 * The corpus of recorded cases: inputs, and what Prisma 6.19.3 made of them.
 *
 * <p>{@code -Dgolden=<text>} narrows a run to the cases whose path contains the text; {@code
 * -Dgolden.root=<folder>} reads another folder of the same layout.
 */
final class Golden {
  static final Path ROOT =
      Path.of(System.getProperty("golden.root", "src/test/resources/golden")).toAbsolutePath();
  static final Path ACTUAL = Path.of("target/golden-actual");
  private static final String RECORDED = "golden";

  private Golden() {}

  /** One test for each folder below {@code kind} that {@code isCase} recognises. */
  static Stream<DynamicTest> folders(
      String kind, Predicate<Path> isCase, ThrowingConsumer<GoldenCase> check) {
    return folders(kind, RECORDED, isCase, check);
  }

  /**
   * The same for a test that asks something else of the cases than what was recorded.
   *
   * @param label what it asks, in the lines that count the outcomes
   */
  static Stream<DynamicTest> folders(
      String kind, String label, Predicate<Path> isCase, ThrowingConsumer<GoldenCase> check) {
    return tests(kind, label, path -> Files.isDirectory(path) && isCase.test(path), "", check);
  }

  /** One test for each file below {@code kind} whose name ends in {@code suffix}. */
  static Stream<DynamicTest> files(String kind, String suffix, ThrowingConsumer<GoldenCase> check) {
    return files(kind, RECORDED, suffix, check);
  }

  /** The same for a test that asks something else of the files than what was recorded. */
  static Stream<DynamicTest> files(
      String kind, String label, String suffix, ThrowingConsumer<GoldenCase> check) {
    return tests(kind, label, path -> path.toString().endsWith(suffix), suffix, check);
  }

  /** All schema files of the corpus, valid or not. */
  static List<Path> schemas() {
    return paths(ROOT, path -> path.toString().endsWith(".prisma"));
  }

  private static Stream<DynamicTest> tests(
      String kind,
      String label,
      Predicate<Path> isCase,
      String suffix,
      ThrowingConsumer<GoldenCase> check) {
    return tests(
        kind,
        label,
        paths(ROOT.resolve(kind), isCase).stream().map(path -> GoldenCase.of(path, suffix)),
        check);
  }

  /** One test for each of {@code cases}. */
  static Stream<DynamicTest> tests(
      String kind, Stream<GoldenCase> cases, ThrowingConsumer<GoldenCase> check) {
    return tests(kind, RECORDED, cases, check);
  }

  private static Stream<DynamicTest> tests(
      String kind, String label, Stream<GoldenCase> cases, ThrowingConsumer<GoldenCase> check) {
    List<GoldenCase> chosen =
        cases.filter(golden -> golden.name().contains(System.getProperty("golden", ""))).toList();
    Tally tally = new Tally(kind, label, chosen.size());
    return chosen.stream()
        .map(golden -> DynamicTest.dynamicTest(golden.name(), () -> tally.count(golden, check)));
  }

  static List<Path> paths(Path root, Predicate<Path> isCase) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.filter(isCase).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Counts the outcomes of a kind, group by group, and prints a line for each after the last. */
  private static final class Tally {
    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int SKIPPED = 2;

    private final String kind;
    private final String label;
    private final Map<String, int[]> groups = new TreeMap<>();
    private int remaining;

    Tally(String kind, String label, int cases) {
      this.kind = kind;
      this.label = label;
      this.remaining = cases;
    }

    void count(GoldenCase golden, ThrowingConsumer<GoldenCase> check) throws Throwable {
      try {
        check.accept(golden);
        add(golden, PASSED);
      } catch (TestAbortedException notRun) {
        add(golden, SKIPPED);
        throw notRun;
      } catch (Throwable failure) {
        add(golden, FAILED);
        throw failure;
      } finally {
        finish();
      }
    }

    private synchronized void add(GoldenCase golden, int outcome) {
      groups.computeIfAbsent(group(golden), name -> new int[3])[outcome]++;
    }

    private synchronized void finish() {
      remaining--;
      if (remaining == 0) {
        print();
      }
    }

    /** The folder directly below the kind, such as a provider; the kind itself for plain files. */
    private String group(GoldenCase golden) {
      String rest = golden.name().substring(kind.length() + 1);
      int slash = rest.indexOf('/');
      return slash < 0 ? kind : kind + "/" + rest.substring(0, slash);
    }

    private void print() {
      groups.forEach(
          (name, counts) ->
              System.out.printf(
                  "%s %s: %d passed, %d failed%s%n",
                  label, name, counts[PASSED], counts[FAILED], skipped(counts[SKIPPED])));
    }

    private static String skipped(int count) {
      return count == 0 ? "" : ", %d skipped".formatted(count);
    }
  }
}
