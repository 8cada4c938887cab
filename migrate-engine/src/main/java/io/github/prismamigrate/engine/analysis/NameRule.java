package io.github.prismamigrate.engine.analysis;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with the names of blocks, fields and types. */
public enum NameRule implements Rule {
  NAME_BEGINS_WITH_DIGIT("A name begins with a digit."),
  NAME_WITH_HYPHEN("A name contains a hyphen."),
  NAME_RESERVED("A model, view or enum has a name that generated code cannot use."),
  NAME_OF_SCALAR_TYPE("A block has the name of a scalar type."),
  NAME_REPEATED("Two models, views, enums or composite types have the same name."),
  DATASOURCE_NAME_REPEATED("Two datasources have the same name."),
  GENERATOR_NAME_REPEATED("Two generators have the same name."),
  FIELD_NAME_REPEATED("Two fields of a block have the same name."),
  ENUM_VALUE_REPEATED("Two values of an enum have the same name."),
  PROPERTY_REPEATED("A property of a datasource or generator is given twice."),
  TYPE_UNKNOWN("The type of a field does not exist."),
  MODEL_IN_COMPOSITE_TYPE("A field of a composite type has a model as its type."),
  ENUM_EMPTY("An enum has no values.");

  private final String summary;

  NameRule(String summary) {
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
