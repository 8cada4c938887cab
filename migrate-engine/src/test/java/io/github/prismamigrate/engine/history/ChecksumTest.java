package io.github.prismamigrate.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChecksumTest {
  @Test
  void the_checksum_is_the_hash_in_64_lower_case_digits() {
    assertThat(Checksum.of("").hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void line_ends_of_another_system_make_no_difference() {
    assertThat(Checksum.of("a\r\nb\r\n").matches("a\nb\n")).isTrue();
    assertThat(Checksum.of("a\nb\n").matches("a\r\nb\r\n")).isTrue();
  }

  @Test
  void anything_else_makes_a_difference() {
    assertThat(Checksum.of("a").matches("a\n")).isFalse();
    assertThat(new Checksum("").matches("")).isFalse();
  }

  @Test
  void an_old_checksum_lacks_the_leading_zeros_of_its_bytes() {
    String padded = Checksum.of("b").hex();
    StringBuilder old = new StringBuilder();
    for (int index = 0; index < padded.length(); index += 2) {
      old.append(Integer.toHexString(Integer.parseInt(padded.substring(index, index + 2), 16)));
    }

    assertThat(old.length()).isLessThan(64);
    assertThat(new Checksum(old.toString()).matches("b")).isTrue();
  }
}
