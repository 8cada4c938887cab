package io.github.prismamigrate.engine.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptPlaceTest {
  @Test
  void characters_are_counted_and_not_bytes_or_halves_of_characters() {
    assertThat(ScriptPlace.of("é🦄\r\n x", 6)).contains(new ScriptPlace(2, 2, " x"));
    assertThat(ScriptPlace.of("é🦄x", 3)).contains(new ScriptPlace(1, 3, "é🦄x"));
  }

  @Test
  void a_position_outside_of_the_script_has_no_place() {
    assertThat(ScriptPlace.of("abc", 0)).isEmpty();
    assertThat(ScriptPlace.of("abc", 4)).isEmpty();
  }
}
