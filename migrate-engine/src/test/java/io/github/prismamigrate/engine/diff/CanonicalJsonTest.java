package io.github.prismamigrate.engine.diff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
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
  void documents_that_say_the_same_have_one_form(String one, String other) {
    assertThat(CanonicalJson.of(one)).isPresent().isEqualTo(CanonicalJson.of(other));
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
  void documents_that_say_different_things_have_different_forms(String one, String other) {
    assertThat(CanonicalJson.of(one)).isNotEqualTo(CanonicalJson.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "{\"a\"}", "01", "1 2", "\"\\x\"", "tru", "'a'", "[1"})
  void other_text_is_no_json(String text) {
    assertThat(CanonicalJson.of(text)).isEmpty();
  }

  @Test
  void large_integers_are_compared_as_other_numbers_are() {
    assertThat(CanonicalJson.of("18446744073709551616"))
        .isEqualTo(CanonicalJson.of("1.8446744073709552e19"));
  }
}
