package io.github.prismamigrate.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RootCollationTest {
  @Test
  void an_underscore_stands_before_digits_and_digits_before_letters() {
    assertThat(sorted("2020a", "20201", "2020_b")).containsExactly("2020_b", "20201", "2020a");
  }

  @Test
  void the_case_of_a_letter_decides_only_between_names_that_are_else_the_same() {
    assertThat(sorted("B", "b", "A1", "a2")).containsExactly("A1", "a2", "b", "B");
  }

  @Test
  void an_accent_decides_before_the_case() {
    assertThat(sorted("é", "E", "e", "f")).containsExactly("e", "E", "é", "f");
  }

  @Test
  void punctuation_has_an_order_of_its_own() {
    assertThat(sorted("a$", "a~", "a.", "a-", "a_", "a b"))
        .containsExactly("a b", "a_", "a-", "a.", "a~", "a$");
  }

  private static List<String> sorted(String... names) {
    return List.of(names).stream().sorted(new RootCollation()).toList();
  }
}
