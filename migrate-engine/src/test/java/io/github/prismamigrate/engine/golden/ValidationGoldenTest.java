package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ValidationGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> findings_are_the_recorded_ones() {
    return Golden.files("validation", ".json", ValidationGoldenTest::check);
  }

  private static void check(GoldenCase golden) throws IOException {
    SchemaSources sources = SchemaSources.read(schema(golden.path()));
    List<String> actual =
        Offline.analysis(sources).diagnostics().stream().map(d -> text(d, sources)).toList();
    assertThat(actual)
        .as(golden.name())
        .containsExactlyInAnyOrderElementsOf(recorded(golden.path(), sources));
  }

  /** The file beside the expectation, or the folder that contains it. */
  private static Path schema(Path expectation) {
    String name = expectation.getFileName().toString();
    return name.equals("expected.json")
        ? expectation.getParent()
        : expectation.resolveSibling(name.replace(".json", ".prisma"));
  }

  private static List<String> recorded(Path expectation, SchemaSources sources) throws IOException {
    List<String> recorded = new ArrayList<>();
    for (JsonNode entry : JSON.readTree(Files.readString(expectation))) {
      String file = entry.has("file") ? entry.get("file").asText() : name(sources.files().get(0));
      recorded.add(
          text(
              file,
              entry.get("start").asInt(),
              entry.get("end").asInt(),
              entry.get("severity").asText()));
    }
    return recorded;
  }

  private static String text(Diagnostic found, SchemaSources sources) {
    Span span = found.span();
    SourceFile file = sources.files().get(span.file());
    return text(
        name(file),
        bytes(file, span.start()),
        bytes(file, span.end()),
        found.severity().name().toLowerCase(Locale.ROOT));
  }

  private static String text(String file, int start, int end, String severity) {
    return file + ":" + start + "-" + end + " " + severity;
  }

  private static String name(SourceFile file) {
    return file.path().getFileName().toString();
  }

  /** Places are recorded in bytes of UTF-8. */
  private static int bytes(SourceFile file, int offset) {
    return file.text().substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
  }
}
