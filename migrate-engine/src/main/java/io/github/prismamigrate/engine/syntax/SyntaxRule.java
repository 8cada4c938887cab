package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with a schema before anything in it has a meaning. */
public enum SyntaxRule implements Rule {
  INVALID_LINE("A line fits nothing that may stand in its place."),
  NESTED_TOO_DEEPLY("Parentheses and brackets of a value are nested beyond all measure."),
  BLOCK_WITHOUT_NAME("A block has no keyword or no name."),
  TYPE_ALIAS("A type is defined as another name for a type."),
  FIELD_WITHOUT_TYPE("A field has no type."),
  FIELD_WITH_COLON("A colon stands between the name and the type of a field."),
  TYPE_WITH_EXCLAMATION_MARK("A type is followed by an exclamation mark."),
  TYPE_IN_BRACKETS("A list type is written in brackets."),
  OPTIONAL_LIST("A list type is marked as optional."),
  COMPOSITE_TYPE_BLOCK_ATTRIBUTE("A `type` block has a block attribute."),
  COMPOSITE_TYPE_FIELD_ATTRIBUTE("A field of a `type` block is `@id`, `@unique` or `@relation`."),
  STRING_ESCAPE_UNKNOWN("A backslash in a string is followed by a character without meaning."),
  STRING_ESCAPE_INCOMPLETE("A `\\u` in a string is not followed by four hexadecimal digits."),
  STRING_ESCAPE_UNPAIRED("A `\\u` in a string names half of a character.");

  private final String summary;

  SyntaxRule(String summary) {
    this.summary = summary;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return summary;
  }
}
