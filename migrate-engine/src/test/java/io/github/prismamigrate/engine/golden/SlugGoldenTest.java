package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.prismamigrate.engine.history.Slug;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SlugGoldenTest {

  @TestFactory
  Stream<DynamicTest> slug_of_a_name_is_the_recorded_one() throws IOException {
    try (InputStream names = getClass().getResourceAsStream("/golden/slug/names.json")) {
      JsonNode pairs = new ObjectMapper().readTree(names);
      return StreamSupport.stream(pairs.spliterator(), false).map(SlugGoldenTest::test);
    }
  }

  private static DynamicTest test(JsonNode pair) {
    String name = pair.get(0).asText();
    String slug = pair.get(1).asText();
    return DynamicTest.dynamicTest(
        "'%s'".formatted(name), () -> assertThat(Slug.of(name)).isEqualTo(slug));
  }
}
