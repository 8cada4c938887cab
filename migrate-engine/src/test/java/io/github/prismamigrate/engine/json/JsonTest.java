package io.github.prismamigrate.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\":1,\"b\":[true,null]} | { \"b\" : [ true , null ], \"a\" : 1 }",
        "\"A\\n\" | \"\\u0041\\u000a\"",
        "1.50 | 15e-1",
        "{\"a\":1,\"a\":2} | {\"a\":2}"
      })
  void documents_that_say_the_same_are_equal(String one, String other) {
    assertThat(Json.parse(one)).isPresent().isEqualTo(Json.parse(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "1 | 1.0",
        "[1,2] | [2,1]",
        "\"1\" | 1",
        "{} | []",
        "[\"a\",\"b\"] | [\"a\\\",\\\"b\"]"
      })
  void documents_that_say_different_things_differ(String one, String other) {
    assertThat(Json.parse(one)).isNotEqualTo(Json.parse(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1,]",
        "{\"a\"}",
        "01",
        "1 2",
        "\"\\x\"",
        "tru",
        "'a'",
        "[1",
        "1e999",
        "{} {}",
        "?",
        "\"\\u12",
        "\"\\ud800\"",
        "{\"a\":}",
        "-",
        "NaN"
      })
  void other_text_is_no_json(String text) {
    assertThat(Json.parse(text)).isEmpty();
  }

  @Test
  void large_integers_are_compared_as_other_numbers_are() {
    assertThat(Json.parse("18446744073709551616")).isEqualTo(Json.parse("1.8446744073709552e19"));
  }

  @Test
  void documents_nest_up_to_a_limit() {
    assertThat(Json.parse("[".repeat(127) + "]".repeat(127))).isPresent();
    assertThat(Json.parse("[".repeat(128) + "]".repeat(128))).isEmpty();
  }

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

  private static Optional<String> seed(String document) {
    return Json.parse(document)
        .orElseThrow()
        .member("prisma")
        .flatMap(prisma -> prisma.member("seed"))
        .flatMap(Json::text);
  }
}
