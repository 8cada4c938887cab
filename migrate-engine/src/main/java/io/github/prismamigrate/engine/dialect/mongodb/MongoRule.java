package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with schemas for MongoDB alone. */
enum MongoRule implements Rule {
  ID_MISSING("A model has no `@id`."),
  ID_NOT_MAPPED("The field with `@id` is not mapped to `_id`."),
  AUTO_WITHOUT_OBJECT_ID("A field with `auto()` has not the native type `ObjectId`."),
  AUTO_OUTSIDE_ID("A field with `auto()` is not the `@id`."),
  DBGENERATED_UNSUPPORTED("A field has the default `dbgenerated`."),
  FIELD_NAME_WITH_DOLLAR("A field is mapped to a name that begins with `$`."),
  FIELD_NAME_WITH_DOT("A field is mapped to a name that contains a dot."),
  INDEX_REPEATED("Two indexes of a model have the same fields."),
  UNIQUE_ID("The `@id` is marked as unique once more."),
  FULLTEXT_REPEATED("A model has several full-text indexes."),
  FULLTEXT_ORDER("The fields of a full-text index that are not sorted do not stand together.");

  private final String summary;

  MongoRule(String summary) {
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
