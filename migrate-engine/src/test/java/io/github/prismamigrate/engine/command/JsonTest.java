package io.github.prismamigrate.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void a_text_is_found_below_members() {
    String document =
        """
        { "prisma": { "schema": ["x", { "seed": "not this" }], "seed": "a \\"b\\" \\u00e4\\n" } }
        """;

    assertThat(seed(document)).contains("a \"b\" ä\n");
  }

  @Test
  void what_is_no_text_is_none() {
    assertThat(seed("{\"prisma\": {\"seed\": -1.5e3}}")).isEmpty();
    assertThat(seed("{\"prisma\": {\"seed\": null}}")).isEmpty();
    assertThat(seed("[]")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "{\"a\"}", "{\"a\":}", "[1,]", "\"a", "\"\\q\"", "\"\\u12", "{} {}", "?"})
  void what_is_no_document_is_not_read(String text) {
    assertThat(Json.parse(text)).isEmpty();
  }

  private static Optional<String> seed(String document) {
    return Json.parse(document)
        .orElseThrow()
        .member("prisma")
        .flatMap(prisma -> prisma.member("seed"))
        .flatMap(Json::text);
  }
}
