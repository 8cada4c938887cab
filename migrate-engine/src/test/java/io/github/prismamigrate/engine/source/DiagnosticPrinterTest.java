package io.github.prismamigrate.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {
  private static final String TEXT = "model User {\n\tname Strin?\n}\n";

  @Test
  void finding_is_shown_under_its_line() {
    assertThat(print(TEXT, TEXT.indexOf("Strin"), TEXT.indexOf("?")))
        .isEqualTo(
            """
            error[unknown-thing]: There is no such thing.
             --> schema.prisma:2:7
              |
            2 |     name Strin?
              |          ^^^^^""");
  }

  @Test
  void finding_over_several_lines_is_marked_to_the_end_of_the_first() {
    assertThat(print(TEXT, 0, TEXT.length()).lines()).last().isEqualTo("  | ^^^^^^^^^^^^");
  }

  @Test
  void finding_at_the_end_of_the_text_has_one_sign() {
    assertThat(print(TEXT, TEXT.length(), TEXT.length()).lines()).last().isEqualTo("  | ^");
  }

  @Test
  void signs_stand_right_behind_characters_that_take_two_units() {
    assertThat(print("// 😀 here", 6, 10).lines()).last().isEqualTo("  |      ^^^^");
  }

  private static String print(String text, int start, int end) {
    return DiagnosticPrinter.print(
        new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text))),
        List.of(new Diagnostic(Thing.UNKNOWN_THING, "There is no such thing.", span(start, end))));
  }

  private static Span span(int start, int end) {
    return new Span(0, start, end);
  }

  private enum Thing implements Rule {
    UNKNOWN_THING;

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public String summary() {
      return "Things are known.";
    }
  }
}
