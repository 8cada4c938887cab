package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with schemas for PostgreSQL alone. */
enum PostgresRule implements Rule {
  INDEX_OF_XML("A field of the native type `Xml` is indexed."),
  HASH_INDEX_SORTED("A `Hash` index is sorted."),
  SP_GIST_OF_SEVERAL_FIELDS("An `SpGist` index does not have exactly one field."),
  OPERATOR_CLASS_OF_INDEX("An operator class does not belong to indexes of the `type`."),
  INDEX_TYPE_OF_FIELD(
      "An index of the `type` cannot contain the field with this operator class, or without one.");

  private final String summary;

  PostgresRule(String summary) {
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
