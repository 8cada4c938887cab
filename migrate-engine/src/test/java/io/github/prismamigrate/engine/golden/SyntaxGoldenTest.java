package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.syntax.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SyntaxGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TestFactory
  Stream<DynamicTest> schemas_that_were_migrated_have_no_syntax_errors() {
    return Golden.files(
        "diff", ".prisma", golden -> assertThat(syntaxErrors(golden.path())).isEmpty());
  }

  /** The other findings, which a parser cannot make, are compared in the validation test. */
  @TestFactory
  Stream<DynamicTest> every_syntax_error_is_a_recorded_one() {
    return Golden.files("validation", ".prisma", SyntaxGoldenTest::checkRecorded);
  }

  private static void checkRecorded(GoldenCase golden) throws IOException {
    Path expectation = golden.path().resolveSibling(stem(golden) + ".json");
    if (Files.exists(expectation)) {
      List<String> unexpected = new ArrayList<>(syntaxErrors(golden.path()));
      recorded(expectation).forEach(unexpected::remove);
      assertThat(unexpected).as(golden.name()).isEmpty();
    }
  }

  private static String stem(GoldenCase golden) {
    return golden.name().substring(golden.name().lastIndexOf('/') + 1);
  }

  private static List<String> recorded(Path expectation) throws IOException {
    List<String> places = new ArrayList<>();
    for (JsonNode finding : JSON.readTree(expectation.toFile())) {
      places.add(finding.get("start").asInt() + ".." + finding.get("end").asInt());
    }
    return places;
  }

  private static List<String> syntaxErrors(Path schema) throws IOException {
    String text = Files.readString(schema);
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(new SchemaSources(List.of(new SourceFile(schema, text))), diagnostics);
    return diagnostics.list().stream().map(diagnostic -> place(text, diagnostic)).toList();
  }

  private static String place(String text, Diagnostic diagnostic) {
    return bytes(text, diagnostic.span().start()) + ".." + bytes(text, diagnostic.span().end());
  }

  private static int bytes(String text, int offset) {
    return text.substring(0, offset).getBytes(StandardCharsets.UTF_8).length;
  }
}
