package io.github.prismamigrate.engine.analysis.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {

  @ParameterizedTest
  @CsvSource({
    "user, users",
    "sheep, sheep",
    "man, men",
    "human, humans",
    "grandchild, grandchildren",
    "person, people",
    "blouse, blice",
    "index, indices",
    "box, boxes",
    "boxes, boxes",
    "pocketmoney, pocketmonies",
    "category, categories",
    "boy, boys",
    "soliloquy, soliloquies",
    "wolf, wolves",
    "proof, proofs",
    "housewife, housewives",
    "thesis, theses",
    "criterion, criteria",
    "metadata, metadata",
    "hero, heroes",
    "photo, photos",
    "cherub, cherubim",
    "alga, algae",
    "radius, radii",
    "exam, exams",
    "diam, diam",
    "menu, menus",
    "bonus, bonuses",
    "axis, axes",
    "chinese, chinese",
    "news, news",
    "Person, Persons"
  })
  void plural_is_the_one_that_prisma_writes(String singular, String plural) {
    assertThat(Plural.of(singular)).isEqualTo(plural);
  }
}
