package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with schemas for CockroachDB alone. */
enum CockroachRule implements Rule {
  AUTOINCREMENT_OF_INT("A field of type `Int` counts up."),
  GIN_OPERATOR_CLASS("A `Gin` index has an operator class."),
  GIN_FIELD_TYPE("A `Gin` index contains a field that is neither `Json` nor a list."),
  GIN_JSON_NOT_LAST("A `Gin` index contains a `Json` field before others.");

  private final String summary;

  CockroachRule(String summary) {
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
