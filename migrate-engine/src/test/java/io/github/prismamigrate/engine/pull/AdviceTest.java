package io.github.prismamigrate.engine.pull;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.approved.Approved;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {

  @Test
  void advice_is_given_in_the_approved_words() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Advice advice : Advice.values()) {
      advice.addTo(lines);
    }
    Advice.addRenamed(lines, "Renamedclass", "class");

    Approved.check("pull/advice.txt", String.join("\n", lines) + "\n");
  }

  @Test
  void advice_in_other_words_is_not_repeated() {
    List<String> lines = new ArrayList<>(List.of("see https://pris.ly/d/check-constraints"));

    Advice.CHECK_CONSTRAINTS.addTo(lines);

    assertThat(lines).hasSize(1);
  }
}
