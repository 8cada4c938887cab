package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a pull makes of a database, and of a schema that stood there before. */
class IntrospectionGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> pulled_schema_is_the_recorded_one() {
    return Golden.folders(
        "introspection", IntrospectionGoldenTest::isCase, IntrospectionGoldenTest::check);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("schema.sql"));
  }

  private static void check(GoldenCase golden) throws IOException {
    PullCase pull = PullCase.of(golden);
    for (JsonNode extension : pull.options().path("requiresExtensions")) {
      assumeThat(LiveSchema.of(golden).hasExtension(extension.asText()))
          .as("the server has no extension %s", extension.asText())
          .isTrue();
    }
    PullCase.Pulled pulled = pull.pulled();
    for (Map.Entry<String, String> file : pulled.files().entrySet()) {
      String expected = pull.isSplit() ? "expected/" + file.getKey() : "expected.prisma";
      golden.expect(expected, RecordedNotes.neutral(file.getValue()));
    }
    JsonNode warnings = JSON.readTree(golden.text("expected.warnings.json").orElse("[]"));
    assertThat(RecordedNotes.grouped(pulled.inferred().notes())).isEqualTo(warnings);
  }
}
