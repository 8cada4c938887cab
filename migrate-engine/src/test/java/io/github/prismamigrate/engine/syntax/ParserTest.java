package io.github.prismamigrate.engine.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.Arity;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParserTest {

  @Test
  void attribute_without_arguments_includes_the_blanks_behind_it() {
    String text = "model A {\n  id Int @id   @map(\"x\")  \n}\n";
    assertThat(field(text).attributes())
        .extracting(attribute -> text(text, attribute.span()))
        .containsExactly("@id   ", "@map(\"x\")");
  }

  @Test
  void block_attribute_includes_its_trailing_comment() {
    String text = "model A {\n  id Int\n  @@map(\"x\")  // c\n}\n";
    assertThat(model(text).attributes())
        .extracting(attribute -> text(text, attribute.span()))
        .containsExactly("@@map(\"x\")  // c");
  }

  @Test
  void field_includes_its_line_terminator() {
    String text = "model A {\r\n  id Int // c\r\n}\r\n";
    assertThat(text(text, field(text).span())).isEqualTo("id Int // c\r\n");
  }

  @Test
  void property_includes_its_trailing_comment() {
    String text = "generator g {\n  a = 1  // c\n}\n";
    ConfigurationBlock block = (ConfigurationBlock) tree(text).declarations().get(0);
    assertThat(text(text, block.properties().get(0).span())).isEqualTo("a = 1  // c");
  }

  @Test
  void modifiers_belong_to_the_arity_and_not_to_the_type() {
    String text = "model A {\n  tags String []\n}\n";
    TypeNode type = field(text).type();
    assertThat(type.arity()).isEqualTo(Arity.LIST);
    assertThat(text(text, type.span())).isEqualTo("String");
  }

  @Test
  void unsupported_type_is_its_text() {
    TypeNode type = field("model A {\n  at Unsupported(\"a \\\"b\\\"\")?\n}\n").type();
    assertThat(type.name()).isEqualTo("a \"b\"");
    assertThat(type.unsupported()).isTrue();
    assertThat(type.arity()).isEqualTo(Arity.OPTIONAL);
  }

  @Test
  void keyword_needs_no_blank_behind_it() {
    assertThat(model("modelFoo {\n  id Int\n}\n").name().text()).isEqualTo("Foo");
  }

  @Test
  void function_may_begin_with_digits_and_number_may_not_end_in_letters() {
    assertThat(rules("generator g {\n  a = 1abc()\n  b = 1abc\n}\n"))
        .containsExactly(SyntaxRule.INVALID_LINE);
  }

  @Test
  void escapes_stand_for_characters() {
    assertThat(literal("\"\\\"\\\\\\/\\n\\u00e9\\ud83d\\ude00\"")).isEqualTo("\"\\/\né😀");
  }

  @Test
  void faulty_escapes_are_left_out_of_the_text() {
    assertThat(literal("\"a\\qb\\u12c\\ud83dd\"")).isEqualTo("abd");
  }

  @Test
  void faulty_escapes_are_reported_where_they_stand() {
    String text = "generator g {\n  a = \"\\q \\u1g \\ud83d\\u0041\"\n}\n";
    assertThat(findings(text))
        .extracting(Diagnostic::rule, finding -> text(text, finding.span()))
        .containsExactly(
            tuple(SyntaxRule.STRING_ESCAPE_UNKNOWN, "\\q"),
            tuple(SyntaxRule.STRING_ESCAPE_INCOMPLETE, "\\u1"),
            tuple(SyntaxRule.STRING_ESCAPE_UNPAIRED, "\\ud83d\\u0041"));
  }

  @Test
  void block_without_closing_brace_is_a_sequence_of_invalid_lines() {
    assertThat(rules("model A {\n  id Int\n"))
        .containsExactly(SyntaxRule.INVALID_LINE, SyntaxRule.INVALID_LINE);
  }

  @Test
  void forms_of_former_times_drop_their_field() {
    String text = "model A {\n  a: Int\n  b Int!\n  c [Int]\n  d Int[]?\n  e\n  f Int\n}\n";
    assertThat(rules(text))
        .containsExactly(
            SyntaxRule.FIELD_WITH_COLON,
            SyntaxRule.TYPE_WITH_EXCLAMATION_MARK,
            SyntaxRule.TYPE_IN_BRACKETS,
            SyntaxRule.OPTIONAL_LIST,
            SyntaxRule.FIELD_WITHOUT_TYPE);
    assertThat(model(text).fields()).extracting(field -> field.name().text()).containsExactly("f");
  }

  @Test
  void nesting_beyond_measure_is_a_finding() {
    String value = "[".repeat(200) + "]".repeat(200);
    assertThat(rules("generator g {\n  a = " + value + "\n}\n"))
        .containsExactly(SyntaxRule.NESTED_TOO_DEEPLY);
  }

  @Test
  void line_that_would_be_wrong_anyway_is_not_said_to_be_nested_too_deeply() {
    String value = "[".repeat(50) + "]".repeat(49);
    assertThat(rules("generator g {\n  a = " + value + "\n}\n"))
        .containsExactly(SyntaxRule.INVALID_LINE);
  }

  private static ModelDeclaration model(String text) {
    return (ModelDeclaration) tree(text).declarations().get(0);
  }

  private static FieldDeclaration field(String text) {
    return model(text).fields().get(0);
  }

  private static String literal(String written) {
    ConfigurationBlock block =
        (ConfigurationBlock)
            tree("generator g {\n  a = " + written + "\n}\n").declarations().get(0);
    Expression value = block.properties().get(0).value().orElseThrow();
    return ((Expression.StringLiteral) value).value();
  }

  private static SyntaxTree tree(String text) {
    return Parser.parse(sources(text), new Diagnostics());
  }

  private static List<SyntaxRule> rules(String text) {
    return findings(text).stream().map(finding -> (SyntaxRule) finding.rule()).toList();
  }

  private static List<Diagnostic> findings(String text) {
    Diagnostics diagnostics = new Diagnostics();
    Parser.parse(sources(text), diagnostics);
    return diagnostics.list();
  }

  private static SchemaSources sources(String text) {
    return new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
  }

  private static String text(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
