package io.github.prismamigrate.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SourceFileTest {

  @Test
  void lines_and_columns_count_from_one() {
    assertThat(file("a\nbc\n").place(0)).isEqualTo(new Place(1, 1));
    assertThat(file("a\nbc\n").place(3)).isEqualTo(new Place(2, 2));
  }

  @Test
  void every_kind_of_terminator_ends_a_line() {
    assertThat(file("a\rb\r\nc\nd").place(7)).isEqualTo(new Place(4, 1));
  }

  @Test
  void a_terminator_belongs_to_the_line_it_ends() {
    assertThat(file("a\r\nb").place(2)).isEqualTo(new Place(1, 3));
  }

  @Test
  void the_end_of_the_text_is_a_place() {
    assertThat(file("a\n").place(2)).isEqualTo(new Place(2, 1));
    assertThat(file("").place(0)).isEqualTo(new Place(1, 1));
  }

  @Test
  void a_character_outside_the_basic_plane_is_one_column() {
    assertThat(file("\ud83d\ude00x").place(2)).isEqualTo(new Place(1, 2));
  }

  private static SourceFile file(String text) {
    return new SourceFile(Path.of("schema.prisma"), text);
  }
}
