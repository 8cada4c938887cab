package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with an attribute by itself. */
public enum AttributeRule implements Rule {
  ATTRIBUTE_UNKNOWN("An attribute does not exist for the place where it stands."),
  ATTRIBUTE_REPEATED("An attribute that may stand once stands twice."),
  ARGUMENT_WITHOUT_VALUE("An argument has a name but no value."),
  ARGUMENT_TRAILING_COMMA("A comma stands behind the last argument."),
  ARGUMENT_REPEATED("An argument is given twice."),
  ARGUMENT_UNNAMED_REPEATED("Several arguments have no name."),
  ARGUMENT_UNKNOWN("An attribute has no such argument."),
  ARGUMENT_VALUE_KIND("The value of an argument is of a wrong kind."),
  DEFAULT_ARGUMENT_TWICE("An argument is given with its name and without."),
  DEFAULT_ARGUMENT_MISSING("The argument that an attribute needs is missing."),
  NAME_EMPTY("A name is the empty string."),
  FIELD_LIST_ELEMENT("A list of fields contains something that is no name."),
  FIELD_REPEATED("A list of fields names a field twice."),
  SORT_ORDER_UNKNOWN("The sort order of a field in a list is neither `Asc` nor `Desc`."),
  FIELD_SORT_ORDER_UNKNOWN("The sort order of `@id` or `@unique` is neither `Asc` nor `Desc`."),
  OPERATOR_CLASS_UNKNOWN("An operator class does not exist."),
  OPERATOR_CLASS_RAW("An operator class is a call of something else than `raw(\"...\")`."),
  OPERATOR_CLASS_KIND("An operator class is a string or a number."),
  MAP_TO_MAPPED_NAME("Two fields are mapped to the same name."),
  MAP_TO_FIELD_NAME("A field is mapped to the name of another field."),
  IGNORE_UNSUPPORTED("A field of unsupported type is ignored, as it is anyway."),
  IGNORE_IN_IGNORED_MODEL("A field of an ignored model is ignored once more."),
  UPDATED_AT_TYPE("`@updatedAt` stands on a field that is no `DateTime`."),
  UPDATED_AT_LIST("`@updatedAt` stands on a list."),
  ID_REPEATED("Several fields of a model have `@id`."),
  ID_AND_BLOCK_ID("A model has both `@id` and `@@id`."),
  ID_OF_OPTIONAL_FIELD("A field with `@id` is optional or a list."),
  ID_OF_OPTIONAL_FIELDS("`@@id` names a field that is optional or a list."),
  ID_FIELDS_UNKNOWN("`@@id` names a field that does not exist."),
  ID_OF_RELATION_FIELDS("`@@id` names a relation field."),
  CLIENT_NAME_CHARACTERS("The `name` of a key has characters other than letters, digits and `_`."),
  INDEX_FIELDS_UNKNOWN("An index names a field that does not exist."),
  INDEX_OF_RELATION_FIELDS("An index names a relation field."),
  INDEX_ALGORITHM_UNKNOWN("The `type` of an index does not exist."),
  INDEX_MAP_AND_NAME("An index has both `map` and `name`."),
  SHARD_KEY_REPEATED("A model has several shard keys."),
  SHARD_KEY_FIELDS_UNKNOWN("`@@shardKey` names a field that does not exist."),
  SHARD_KEY_OF_RELATION_FIELDS("`@@shardKey` names a relation field."),
  SHARD_KEY_OF_OPTIONAL_FIELDS("A shard key has a field that is optional or a list."),
  RELATION_ON_COLUMN("`@relation` stands on a field whose type is no model."),
  RELATION_NAME_EMPTY("The name of a relation is empty."),
  RELATION_FIELDS_UNKNOWN("`fields` of a relation names a field that does not exist."),
  RELATION_FIELDS_OF_RELATIONS("`fields` of a relation names a relation field."),
  RELATION_REFERENCES_UNKNOWN("`references` of a relation names a field that does not exist."),
  RELATION_REFERENCES_OF_RELATIONS("`references` of a relation names a relation field."),
  RELATION_ACTION_UNKNOWN("A referential action does not exist."),
  RELATION_FIELD_ID("A relation field has `@id`."),
  RELATION_FIELD_DEFAULT("A relation field has `@default`."),
  RELATION_FIELD_MAP("A relation field has `@map`."),
  RELATION_FIELD_UNIQUE("A relation field has `@unique`."),
  DEFAULT_DBGENERATED_ARGUMENT("The argument of `dbgenerated` is empty or no string."),
  DEFAULT_OF_COMPOSITE("A field of a composite type has a default."),
  DEFAULT_OF_UNSUPPORTED("A field of unsupported type has a default other than `dbgenerated`."),
  DEFAULT_ENUM_VALUE("The default of an enum field is no value of the enum."),
  DEFAULT_AUTOINCREMENT_NAMED("The default `autoincrement()` has a name."),
  DEFAULT_FUNCTION_TYPE("The default is a function that does not go with the type of the field."),
  DEFAULT_FUNCTION_ARGUMENTS("The function of a default has too many arguments."),
  DEFAULT_FUNCTION_ARGUMENT("The function of a default has an argument that it does not take."),
  DEFAULT_SINGLE_OF_LIST("The default of a list is no list."),
  DEFAULT_LIST_OF_SINGLE("The default of a field that is no list is a list."),
  DEFAULT_BOOLEAN("The default of a `Boolean` is neither `true` nor `false`."),
  DEFAULT_LITERAL_KIND("The default is a value of another kind than the field."),
  COMPOSITE_DEFAULT_NAMED("A default in a composite type has a name."),
  COMPOSITE_DEFAULT_FUNCTION("A default in a composite type is a function of the database."),
  COMPOSITE_DEFAULT_FUNCTION_UNKNOWN("A default in a composite type is an unknown function."),
  NATIVE_TYPE_REPEATED("A field has several native types.");

  private final String summary;

  AttributeRule(String summary) {
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
