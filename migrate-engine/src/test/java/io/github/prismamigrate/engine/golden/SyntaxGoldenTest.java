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
import org.junit.jupiter.api.Test;

class SyntaxGoldenTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void schemas_that_were_migrated_have_no_syntax_errors() throws IOException {
    for (Path schema : Golden.schemas()) {
      if (schema.startsWith(Golden.ROOT.resolve("diff"))) {
        assertThat(syntaxErrors(schema)).as("%s", schema).isEmpty();
      }
    }
  }

  /** The other findings, which a parser cannot make, are compared in the validation test. */
  @Test
  void every_syntax_error_is_a_recorded_finding() throws IOException {
    for (Path schema : Golden.schemas()) {
      Path expectation = Path.of(schema.toString().replaceAll("\\.prisma$", ".json"));
      if (Files.exists(expectation)) {
        List<String> unexpected = new ArrayList<>(syntaxErrors(schema));
        recorded(expectation).forEach(unexpected::remove);
        assertThat(unexpected).as("%s", schema).isEmpty();
      }
    }
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
