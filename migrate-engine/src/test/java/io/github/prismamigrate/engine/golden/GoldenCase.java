package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.approved.Approved;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * One recorded case.
 *
 * @param name path below the corpus, with slashes and without the suffix of the kind
 * @param path the folder of the case, or its file where a case is a file
 */
record GoldenCase(String name, Path path) {
  static GoldenCase of(Path path, String suffix) {
    String relative = Golden.ROOT.relativize(path).toString().replace('\\', '/');
    return new GoldenCase(relative.substring(0, relative.length() - suffix.length()), path);
  }

  /** The folder around the case, where cases are sorted by provider. */
  String provider() {
    return path.getParent().getFileName().toString();
  }

  /** The input or expectation {@code file}, or nothing where the case has no such file. */
  Optional<String> text(String file) throws IOException {
    Path input = path.resolve(file);
    return Files.exists(input) ? Optional.of(Files.readString(input)) : Optional.empty();
  }

  /** What {@code case.json} says about {@code key}; nothing without such a file. */
  Optional<String> setting(String key) throws IOException {
    Optional<String> settings = text("case.json");
    return settings.isPresent()
        ? Optional.ofNullable(new ObjectMapper().readTree(settings.get()).get(key))
            .map(JsonNode::asText)
        : Optional.empty();
  }

  /**
   * Fails with a diff unless {@code actual} is, byte for byte, the recorded {@code file}; for a
   * case that differs on purpose, the approved one.
   */
  void expect(String file, String actual) throws IOException {
    expect(path.resolve(file), actual);
  }

  /** The same for an expectation that lies beside the case. */
  void expect(Path recorded, String actual) throws IOException {
    if (DeliberateDifferences.contains(name)) {
      expectDifference(name + "/" + recorded.getFileName(), Files.readString(recorded), actual);
    } else {
      expectRecorded(recorded, actual);
    }
  }

  /**
   * The same where {@code variant} takes the place of {@code file}, in the recording or in what we
   * write instead, if it is there.
   */
  void expectVariant(String file, String variant, String actual) throws IOException {
    Path recorded = path.resolve(text(variant).isPresent() ? variant : file);
    if (Approved.has(name + "/" + variant)) {
      expectDifference(name + "/" + variant, Files.readString(recorded), actual);
    } else {
      expect(recorded, actual);
    }
  }

  /** Of several files of a case, only some may differ from Prisma's. */
  private void expectDifference(String approved, String recorded, String actual)
      throws IOException {
    boolean same = recorded.equals(actual);
    boolean mayBeSame = Approved.has(name) && !Approved.has(approved);
    assertThat(same && !mayBeSame)
        .as("%s is Prisma's output again and no longer a deliberate difference", approved)
        .isFalse();
    if (!same) {
      Approved.check(approved, actual);
    }
  }

  private void expectRecorded(Path recorded, String actual) throws IOException {
    Path copy = Golden.ACTUAL.resolve(Golden.ROOT.relativize(recorded).toString());
    String expected = Files.readString(recorded);
    if (expected.equals(actual)) {
      Files.deleteIfExists(copy);
      return;
    }
    Files.createDirectories(copy.getParent());
    Files.write(copy, actual.getBytes(StandardCharsets.UTF_8));
    assertThat(actual).as(name).isEqualTo(expected);
  }
}
