package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with the native type of a field. */
public enum NativeTypeRule implements Rule {
  NATIVE_TYPE_PREFIX("A native type does not begin with the name of the datasource."),
  NATIVE_TYPE_UNKNOWN("A native type does not exist in the database."),
  NATIVE_TYPE_ARGUMENT_COUNT("A native type has too few arguments or too many."),
  NATIVE_TYPE_SCALAR("A native type does not go with the type of its field."),
  NATIVE_TYPE_ARGUMENT("An argument of a native type is of a wrong kind or size.");

  private final String summary;

  NativeTypeRule(String summary) {
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
