package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What a pull makes of a database, and of a schema that stood there before. */
class IntrospectionGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> pulled_schema_is_the_recorded_one_and_another_pull_keeps_it() {
    return Golden.folders(
        "introspection", IntrospectionGoldenTest::isCase, IntrospectionGoldenTest::check);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("schema.sql"));
  }

  private static void check(GoldenCase golden) throws IOException {
    PullCase pull = PullCase.of(golden);
    for (JsonNode extension : pull.options().path("requiresExtensions")) {
      assumeTrue(
          LiveSchema.of(golden).hasExtension(extension.asText()),
          () -> "the server has no extension " + extension.asText());
    }
    RelationalSchema schema = pull.schema();
    PullCase.Pulled pulled = pull.pull(schema);
    for (Map.Entry<String, String> file : pulled.files().entrySet()) {
      String expected = pull.isSplit() ? "expected/" + file.getKey() : "expected.prisma";
      golden.expect(expected, RecordedNotes.neutral(file.getValue()));
    }
    JsonNode warnings = JSON.readTree(golden.text("expected.warnings.json").orElse("[]"));
    assertThat(RecordedNotes.grouped(pulled.inferred().notes())).isEqualTo(warnings);
    checkViews(golden, pulled);
    checkAgain(pull, schema, pulled);
  }

  /** Neither the layout of a query means anything nor the order in which the catalog has them. */
  private static void checkViews(GoldenCase golden, PullCase.Pulled pulled) throws IOException {
    JsonNode expected = JSON.readTree(golden.text("expected.views.json").orElse("[]"));
    List<List<String>> recorded = new ArrayList<>();
    expected.forEach(
        view ->
            recorded.add(
                List.of(
                    view.path("schema").asText(),
                    view.path("name").asText(),
                    query(view.path("definition").asText()))));
    assertThat(pulled.inferred().views())
        .extracting(
            view -> List.of(view.namespace().orElse("main"), view.name(), query(view.definition())))
        .containsExactlyInAnyOrderElementsOf(recorded);
  }

  /** Servers from version 16 on name the table of a column only where there are several. */
  private static String query(String text) {
    return text.replaceAll("\"?\\w+\"?\\.|[\\s;]", "").toLowerCase(Locale.ROOT);
  }

  /** What a second pull may still change, such as giving names to relations, a third does not. */
  private static void checkAgain(PullCase first, RelationalSchema schema, PullCase.Pulled pulled) {
    PullCase second = first.after(pulled);
    PullCase.Pulled again = second.pull(schema);
    if (first.options().path("pullAgainUnchanged").asBoolean()) {
      assertThat(again.files()).isEqualTo(pulled.files());
    }
    assertThat(second.after(again).pull(schema).files()).isEqualTo(again.files());
  }
}
