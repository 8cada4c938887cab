package io.github.prismamigrate.engine.analysis.configuration;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with datasources and generators. */
public enum ConfigurationRule implements Rule {
  PROPERTY_WITHOUT_VALUE("A property of a datasource or generator has no value."),
  PROPERTY_VALUE_KIND("A property has a value of a kind that it does not take."),
  ENV_ARGUMENT_NAMED(Severity.WARNING, "The argument of `env` has a name."),
  ENV_ARGUMENT_COUNT("`env` has no argument or several."),
  ENV_ARGUMENT_KIND("The argument of `env` is not a string."),
  DATASOURCE_REPEATED("A file has several datasources."),
  DATASOURCE_WITHOUT_PROVIDER("A datasource has no `provider`."),
  PROVIDER_FROM_ENVIRONMENT("The provider of a datasource comes from the environment."),
  PROVIDER_NO_STRING("The provider of a datasource is empty or not a string."),
  PROVIDER_UNKNOWN("The provider of a datasource is none that exists."),
  REFERENTIAL_INTEGRITY_DEPRECATED(
      Severity.WARNING, "A datasource uses the old name of `relationMode`."),
  REFERENTIAL_INTEGRITY_AND_RELATION_MODE(
      "A datasource gives `relationMode` under both of its names."),
  RELATION_MODE_UNKNOWN("The relation mode is neither `foreignKeys` nor `prisma`."),
  RELATION_MODE_UNSUPPORTED("The relation mode asks for foreign keys where there are none."),
  EXTENSION_KIND("An element of `extensions` is not a name."),
  EXTENSION_ARGUMENT_UNNAMED("An argument of an extension has no name."),
  EXTENSION_ARGUMENT_REPEATED("An argument of an extension is given twice."),
  EXTENSION_ARGUMENT_KIND("An argument of an extension is not a string."),
  EXTENSION_ARGUMENT_UNKNOWN("An extension has an argument that does not exist."),
  EXTENSION_ARGUMENT_USELESS("An argument of an extension says nothing because of its value."),
  DATASOURCE_WITHOUT_URL("A datasource has no `url`."),
  DIRECT_URL_IS_SHADOW_URL("The shadow database is the one of `directUrl`."),
  URL_IS_SHADOW_URL("The shadow database is the one of `url`."),
  NAMESPACES_UNSUPPORTED("The datasource lists `schemas`, which the database does not have."),
  NAMESPACES_EMPTY("The list `schemas` of a datasource is empty."),
  NAMESPACE_REPEATED("The list `schemas` of a datasource names one twice."),
  DATASOURCE_PREVIEW_FEATURES("A datasource has preview features."),
  DATASOURCE_PROPERTY_UNKNOWN("A datasource has a property that does not exist."),
  ENGINE_TYPE_KIND("The `engineType` of a generator is not a string."),
  GENERATOR_WITHOUT_PROVIDER("A generator has no `provider`."),
  PREVIEW_FEATURE_DEPRECATED(Severity.WARNING, "A preview feature is deprecated."),
  PREVIEW_FEATURE_STABLE(Severity.WARNING, "A preview feature is no preview any more."),
  PREVIEW_FEATURE_UNKNOWN("A preview feature does not exist.");

  private final Severity severity;
  private final String summary;

  ConfigurationRule(String summary) {
    this(Severity.ERROR, summary);
  }

  ConfigurationRule(Severity severity, String summary) {
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
