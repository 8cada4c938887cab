package io.github.prismamigrate.engine.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.source.SourceFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where the layout is not Prisma's; the recorded cases say where it is. */
class SchemaFormatterTest {

  @Test
  void comment_behind_an_opening_brace_stays_there() {
    assertThat(format("enum E{// c\nA\n}")).isEqualTo("enum E { // c\n  A\n}\n");
  }

  @Test
  void property_without_a_value_keeps_its_equals_sign() {
    assertThat(format("generator g {\nlong = 1\na =\n}"))
        .isEqualTo("generator g {\n  long = 1\n  a    =\n}\n");
  }

  @Test
  void every_block_comment_of_several_loses_its_marks() {
    assertThat(format("/* a */\n   /* b */\n")).isEqualTo("/**\n * a\n */\n/**\n * b\n */\n");
  }

  @Test
  void empty_line_follows_a_block_at_once() {
    assertThat(format("enum E {\nA\n} // c\n")).isEqualTo("enum E {\n  A\n}\n\n// c\n");
  }

  @Test
  void body_does_not_begin_with_an_empty_line_when_attributes_move_to_its_end() {
    assertThat(format("model A {\n@@map(\"a\")\n\nid Int\n}\n"))
        .isEqualTo("model A {\n  id Int\n\n  @@map(\"a\")\n}\n");
  }

  private static String format(String text) {
    return SchemaFormatter.format(new SourceFile(Path.of("schema.prisma"), text));
  }
}
