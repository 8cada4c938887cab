package io.github.prismamigrate.engine.analysis.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNameTest {

  @ParameterizedTest
  @CsvSource({
    "BlogPost, blogPost",
    "HTTPServer, httpserver",
    "API_key, apiKey",
    "user_profile, userProfile",
    "A1b, a1B",
    "ABC1def, abc1Def",
    "FooBARBaz, fooBARBaz",
    "News_, news",
    "Élan_x, ÉlanX"
  })
  void field_that_leads_to_a_model_has_its_name_in_camel_case(String model, String field) {
    assertThat(FieldName.of(model)).isEqualTo(field);
  }

  @Test
  void field_that_holds_a_reference_keeps_the_inner_letters_of_both_names() {
    assertThat(FieldName.ofReference("API_key", "x_y")).isEqualTo("aPI_keyX_y");
  }
}
