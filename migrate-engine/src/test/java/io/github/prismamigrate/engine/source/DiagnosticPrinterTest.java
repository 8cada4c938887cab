package io.github.prismamigrate.engine.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.approved.Approved;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

  @Test
  void a_finding_shows_its_place_its_rule_and_the_marked_line() throws IOException {
    approve("one-line", "model A {\n  id Int @foo\n}\n", "@foo");
  }

  @Test
  void tabs_and_wide_characters_do_not_shift_the_mark() throws IOException {
    approve(
        "tabs-and-wide-characters", "\tname\tString @default(\"中文 😀 e\u0301\") @foo\n", "@foo");
  }

  @Test
  void a_span_over_several_lines_shows_the_first_and_says_how_many_follow() throws IOException {
    approve("several-lines", "model A {\n  id Int\n}\n", "model A {\n  id Int\n}");
  }

  @Test
  void a_line_terminator_at_the_end_of_a_span_adds_no_line() throws IOException {
    approve("with-terminator", "model A {\r\n  junk junk junk\r\n}\r\n", "junk junk junk\r\n");
  }

  @Test
  void a_very_long_line_is_cut_around_the_mark() throws IOException {
    approve("long-line", "x".repeat(1000) + " @foo " + "y".repeat(1000), "@foo");
  }

  @Test
  void a_span_at_the_end_of_the_text_has_a_mark_too() throws IOException {
    approve("end-of-text", "model A {\n", "");
  }

  @Test
  void control_characters_do_not_reach_the_terminal() throws IOException {
    approve("control-characters", "a \u001b[31m @foo\n", "@foo");
  }

  @Test
  void findings_of_several_files_stand_in_the_order_of_their_places() throws IOException {
    SchemaSources sources = sources("a 1\nb 2\n", "c 3\n");
    List<Diagnostic> diagnostics =
        List.of(
            diagnostic(TestRule.SOMETHING_WRONG, new Span(1, 0, 1)),
            diagnostic(TestRule.SOMETHING_ODD, new Span(0, 4, 5)),
            diagnostic(TestRule.SOMETHING_WRONG, new Span(0, 2, 3)));
    Approved.check("diagnostics/several-files.txt", DiagnosticPrinter.print(sources, diagnostics));
  }

  @Test
  void nothing_is_printed_without_findings() {
    assertThat(DiagnosticPrinter.print(sources("a"), List.of())).isEmpty();
  }

  /** Prints a finding about the last occurrence of {@code marked}. */
  private static void approve(String name, String text, String marked) throws IOException {
    int start = text.lastIndexOf(marked);
    Span span = new Span(0, start, start + marked.length());
    String printed =
        DiagnosticPrinter.print(sources(text), List.of(diagnostic(TestRule.SOMETHING_WRONG, span)));
    Approved.check("diagnostics/" + name + ".txt", printed);
  }

  private static SchemaSources sources(String... texts) {
    SourceFile[] files = new SourceFile[texts.length];
    for (int index = 0; index < texts.length; index++) {
      files[index] = new SourceFile(Path.of("schema-" + index + ".prisma"), texts[index]);
    }
    return new SchemaSources(List.of(files));
  }

  private static Diagnostic diagnostic(Rule rule, Span span) {
    return new Diagnostic(rule, "This is not as it should be.", span);
  }

  private enum TestRule implements Rule {
    SOMETHING_WRONG(Severity.ERROR),
    SOMETHING_ODD(Severity.WARNING);

    private final Severity severity;

    TestRule(Severity severity) {
      this.severity = severity;
    }

    @Override
    public Severity severity() {
      return severity;
    }

    @Override
    public String summary() {
      return "";
    }
  }
}
