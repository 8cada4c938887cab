package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Diagnostics;

/** What is said about a line that fits no rule, depending on where it stands. */
final class InvalidLines {
  private InvalidLines() {}

  static void atTopLevel(InvalidLine line, Diagnostics diagnostics) {
    report(
        line,
        "This line belongs to no block. A block begins with `model`, `view`, `type`, `enum`,"
            + " `datasource` or `generator`, a name and `{` on one line, and ends with `}` on a line"
            + " of its own; a comment begins with `//`.",
        diagnostics);
  }

  static void inBlock(BlockKeyword block, InvalidLine line, Diagnostics diagnostics) {
    report(line, expectation(block), diagnostics);
  }

  private static String expectation(BlockKeyword block) {
    return switch (block) {
      case MODEL, VIEW ->
          "This line is neither a field nor a block attribute. Each stands on a line of its own,"
              + " `name Type @attribute` and `@@attribute(...)`; the closing `}` too.";
      case TYPE ->
          "This line is no field. A field stands on a line of its own, as `name Type @attribute`;"
              + " the closing `}` too.";
      case ENUM ->
          "This line is neither a value nor a block attribute. Each stands on a line of its own, as"
              + " `NAME` and `@@attribute(...)`; the closing `}` too.";
      case DATASOURCE, GENERATOR ->
          "This line is no property. A property stands on a line of its own, as `name = value`; the"
              + " closing `}` too.";
    };
  }

  private static void report(InvalidLine line, String expectation, Diagnostics diagnostics) {
    if (line.nestedTooDeeply()) {
      diagnostics.report(
          SyntaxRule.NESTED_TOO_DEEPLY,
          line.span(),
          "Parentheses and brackets are nested more than %d levels deep."
              .formatted(ExpressionParser.MAX_DEPTH));
    } else {
      diagnostics.report(SyntaxRule.INVALID_LINE, line.span(), expectation);
    }
  }
}
