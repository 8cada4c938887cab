package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with a schema whose parts are sound by themselves. */
public enum CheckRule implements Rule {
  COMPOSITE_TYPE_CYCLE("A composite type contains itself through required fields."),
  COMPOSITE_TYPES_UNSUPPORTED("The database has no composite types."),
  COMPOSITE_TYPE_EMPTY("A composite type has no fields."),
  DEFAULT_FUNCTION_UNKNOWN("The function of a default does not exist for the database."),
  SEQUENCE_ARGUMENT_UNKNOWN("`sequence` has an argument that does not exist or has no name."),
  SEQUENCE_ARGUMENT_KIND("An argument of `sequence` is of a wrong kind."),
  EXTENSIONS_NEED_PREVIEW("The datasource has `extensions` without the preview feature."),
  EXTENSION_NAME("The name of an extension contains a hyphen."),
  TABLE_NAME_CLASH("Two models or views have the same name in the database."),
  MODEL_WITHOUT_KEY("A model has no key of required fields."),
  SHARD_KEY_NEEDS_PREVIEW("A model has a shard key without the preview feature."),
  SHARD_KEY_UNSUPPORTED("The database has no shard keys."),
  SHARD_KEY_EMPTY("A shard key names no fields."),
  AUTOINCREMENT_UNSUPPORTED("The database does not count up."),
  AUTOINCREMENT_REPEATED("Several fields of a model count up where only one can."),
  AUTOINCREMENT_OUTSIDE_KEY("A field counts up that is not the primary key where only that can."),
  AUTOINCREMENT_NOT_FIRST(
      "A field counts up that is not the first of a key or index where it must be."),
  NAMESPACE_UNSUPPORTED("`@@schema` is used where the database has no schemas."),
  NAMESPACE_MISSING("A block has no `@@schema` although the datasource lists `schemas`."),
  NAMESPACE_UNKNOWN("`@@schema` names something that the datasource does not list."),
  CONSTRAINT_NAME_CLASH("Two constraints or indexes have the same name in the database."),
  CLIENT_NAME_CLASH("Two keys of a model have the same `name`."),
  KEY_EMPTY("A key or index names no fields."),
  KEY_NAMED_LIKE_FIELD("A key of several fields is called by clients as a field is."),
  PRIMARY_KEY_NAME_UNSUPPORTED("A primary key has a name where the database gives it none."),
  COMPOUND_ID_UNSUPPORTED("A primary key has several fields where the database takes one."),
  CONSTRAINT_NAME_LENGTH("The name of a constraint or index is too long for the database."),
  LENGTH_UNSUPPORTED("A key or index has a `length` where the database indexes whole fields."),
  PRIMARY_KEY_SORT_UNSUPPORTED("A primary key is sorted where the database does not do that."),
  LENGTH_TYPE("A key or index has the `length` of a field that is neither text nor bytes."),
  CLUSTERING_UNSUPPORTED("A key or index is `clustered` where the database does not know that."),
  CLUSTERED_KEY_AND_INDEX("A primary key is clustered while an index is."),
  VIEWS_NEED_PREVIEW("A schema has a view without the preview feature."),
  VIEW_PRIMARY_KEY("A view has a primary key."),
  LIST_UNSUPPORTED("A field is a list where the database has none."),
  JSON_UNSUPPORTED("A field is `Json` where the database has none."),
  JSON_LIST_UNSUPPORTED("A field is a list of `Json` where the database has none."),
  DECIMAL_UNSUPPORTED("A field is `Decimal` where the database has none."),
  FIELD_NAMED_LIKE_UNIQUE("A field has the name of an `@@unique`."),
  FIELD_NAMED_LIKE_ID("A field has the name of the `@@id`."),
  DEFAULT_NAME_UNSUPPORTED("A default has a name where the database gives it none."),
  DEFAULT_AUTO_UNSUPPORTED("A default is `auto()` where the database makes no keys."),
  DEFAULT_INTEGER("The default of an integer is no whole number of 64 bits."),
  DEFAULT_DECIMAL("The default of a `Decimal` is a string without a decimal number."),
  DEFAULT_DATE_TIME("The default of a `DateTime` is no point in time."),
  DEFAULT_JSON("The default of a `Json` is no JSON."),
  DEFAULT_BYTES("The default of `Bytes` is no Base64."),
  UNSUPPORTED_IS_SUPPORTED("A type is written `Unsupported` although the schema language has it."),
  RELATION_AMBIGUOUS("A model has several relations of one name to the same model."),
  RELATION_TO_IGNORED_MODEL("A relation field leads to an ignored model."),
  ACTION_UNSUPPORTED("A referential action does not exist in the database or relation mode."),
  FOREIGN_KEY_NAME_UNSUPPORTED(
      "A relation has a name for its foreign key where the database gives it none."),
  RELATION_WITHOUT_INDEX(
      Severity.WARNING, "The fields of a relation have neither foreign key nor index."),
  RELATION_NATIVE_TYPES(
      Severity.WARNING,
      "A field of a relation has another native type than the field that it refers to."),
  ALGORITHM_UNSUPPORTED("An index has a `type` that the database does not have."),
  FULLTEXT_UNSUPPORTED("A model has a full-text index where the database has none."),
  FULLTEXT_LENGTH("A full-text index has a `length`."),
  FULLTEXT_SORT("A full-text index is sorted where the database does not do that."),
  CLUSTERED_INDEX_AND_KEY("An index is clustered while the primary key is."),
  CLUSTERED_INDEX_REPEATED("Several indexes of a model are clustered."),
  OPERATOR_CLASS_MISPLACED("Something else than an `@@index` has `ops`."),
  UNIQUE_OF_COMPOSITE("An `@@unique` of several fields contains a composite type."),
  VIEW_INDEX("A view has an index."),
  VIEW_CONSTRAINT_NAME("A unique or index of a view has a name in the database."),
  VIEW_CLUSTERING("A unique or index of a view is clustered."),
  VIEW_INDEX_FIELD(
      "A field in a unique or index of a view is sorted, cut or has an operator class."),
  ENUM_NAME_CLASH("Two enums have the same name in the database."),
  ENUMS_UNSUPPORTED("The database has no enums."),
  CASCADE_CYCLE("Referential actions lead into a cycle where that must not be."),
  CASCADE_PATHS("Referential actions reach a table on several ways where that must not be."),
  REFERENCES_NOT_UNIQUE("`references` of a relation names no key of the other model."),
  REFERENCES_ORDER("`references` of a relation names the fields of a key in another order."),
  REFERENCES_LENGTH("`fields` and `references` of a relation have different lengths."),
  RELATION_REQUIRED_FIELDS_OPTIONAL("A relation is required while one of its fields is optional."),
  RELATION_FIELD_TYPES("A field of a relation has another type than the field that it refers to."),
  SET_NULL_ON_REQUIRED("A relation is set to null although its fields are required."),
  SET_NULL_ON_REQUIRED_TOLERATED(
      Severity.WARNING, "The same where the database lets it pass until it happens."),
  BACK_RELATION_MISSING("A relation has a field in only one of its models."),
  ONE_TO_ONE_FIELDS_MISSING("Neither side of a one-to-one relation has `fields`."),
  ONE_TO_ONE_REFERENCES_MISSING("Neither side of a one-to-one relation has `references`."),
  ONE_TO_ONE_REFERENCES_TWICE("Both sides of a one-to-one relation have `references`."),
  ONE_TO_ONE_FIELDS_TWICE("Both sides of a one-to-one relation have `fields`."),
  ONE_TO_ONE_ACTIONS("The side of a one-to-one relation without `fields` has actions."),
  ONE_TO_ONE_FIELDS_NOT_UNIQUE("The fields of a one-to-one relation are not unique."),
  ONE_TO_ONE_SPREAD("`fields` and `references` stand on different sides of a one-to-one relation."),
  ONE_TO_ONE_BACK_REQUIRED("The side of a one-to-one relation without `fields` is required."),
  ONE_TO_ONE_FORWARD_SIDE(
      "The required side of a one-to-one relation is not the one with `fields`."),
  ONE_TO_MANY_FIELDS_MISSING("The single side of a one-to-many relation has no `fields`."),
  ONE_TO_MANY_REFERENCES_MISSING("The single side of a one-to-many relation has no `references`."),
  ONE_TO_MANY_FIELDS_ON_LIST("The list of a one-to-many relation has `fields` or `references`."),
  ONE_TO_MANY_ACTIONS("The list of a one-to-many relation has actions."),
  MANY_TO_MANY_OF_VIEW("A view is part of a many-to-many relation."),
  IMPLICIT_MANY_TO_MANY_UNSUPPORTED(
      "A many-to-many relation has no `fields` where the database needs them."),
  MANY_TO_MANY_KEY("A model of a many-to-many relation has no key of one field."),
  MANY_TO_MANY_REFERENCES_KEY(
      "`references` of a many-to-many relation names something else than the key."),
  MANY_TO_MANY_ACTION("A many-to-many relation has actions."),
  MANY_TO_MANY_REFERENCES("A many-to-many relation has `references` which it does not need."),
  EMBEDDED_MANY_TO_MANY_UNSUPPORTED(
      "A many-to-many relation has `fields` where pairs go into a table."),
  EMBEDDED_REFERENCES("`references` of an embedded many-to-many relation does not name one field."),
  EMBEDDED_FIELDS("`fields` of an embedded many-to-many relation does not name one field."),
  EMBEDDED_REFERENCES_KEY("`references` of an embedded many-to-many relation is not the key."),
  EMBEDDED_FIELD_TYPES(
      "The lists of an embedded many-to-many relation do not hold the keys of the other side.");

  private final Severity severity;
  private final String summary;

  CheckRule(String summary) {
    this(Severity.ERROR, summary);
  }

  CheckRule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }
}
