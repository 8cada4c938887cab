package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.DATASOURCE_PREVIEW_FEATURES;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.DATASOURCE_PROPERTY_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.DATASOURCE_WITHOUT_PROVIDER;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.DATASOURCE_WITHOUT_URL;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.DIRECT_URL_IS_SHADOW_URL;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.NAMESPACES_EMPTY;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.NAMESPACES_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.NAMESPACE_REPEATED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PROVIDER_FROM_ENVIRONMENT;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PROVIDER_NO_STRING;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PROVIDER_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.URL_IS_SHADOW_URL;

import io.github.prismamigrate.engine.analysis.draft.DatasourceDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.ConnectionString;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Property;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code datasource} blocks. */
final class DatasourceReader {
  private static final List<String> PROPERTIES =
      List.of(
          "provider",
          "url",
          "shadowDatabaseUrl",
          "directUrl",
          "relationMode",
          "referentialIntegrity",
          "schemas");

  private final Map<String, SchemaRules> rulesByProvider;
  private final List<ConfigurationBlock> generators;
  private final Diagnostics diagnostics;

  /**
   * @param generators those of the same file
   */
  DatasourceReader(
      Map<String, SchemaRules> rulesByProvider,
      List<ConfigurationBlock> generators,
      Diagnostics diagnostics) {
    this.rulesByProvider = rulesByProvider;
    this.generators = generators;
    this.diagnostics = diagnostics;
  }

  /** What {@code block} says; nothing when it is not sound enough to count. */
  Optional<DatasourceDraft> read(ConfigurationBlock block) {
    return Properties.of(block, diagnostics)
        .flatMap(properties -> provider(properties).flatMap(name -> read(properties, name)));
  }

  private Optional<DatasourceDraft> read(Properties properties, String provider) {
    SchemaRules rules = rulesByProvider.get(provider);
    RelationMode mode = new RelationModeReader(properties, rules, diagnostics).read();
    ExtensionReader extensions = new ExtensionReader(properties, diagnostics);
    if (rules.can(Capability.EXTENSIONS)) {
      extensions.read();
    }
    Optional<ConnectionString> url = properties.connection("url");
    if (url.isEmpty() && !mayLackUrl(properties, rules)) {
      return Optional.empty();
    }
    Optional<ConnectionString> direct = properties.connection("directUrl");
    Optional<ConnectionString> shadow = shadowUrl(properties, url, direct);
    List<Expression.StringLiteral> namespaces = namespaces(properties, rules);
    reportUnknown(properties, rules);
    Datasource settings =
        new Datasource(
            properties.block().name().text(),
            provider,
            url,
            shadow,
            direct,
            mode,
            namespaces.stream().map(Expression.StringLiteral::value).toList(),
            extensions.settings(),
            properties.block().span());
    return Optional.of(draft(settings, properties, extensions.names()));
  }

  private static DatasourceDraft draft(
      Datasource settings, Properties properties, List<Written<String>> extensions) {
    return new DatasourceDraft(
        settings,
        properties.value("schemas").map(Expression::span),
        properties.property("extensions").map(Property::span),
        extensions);
  }

  private Optional<String> provider(Properties properties) {
    Optional<Expression> value = properties.value("provider");
    if (value.isEmpty()) {
      return rejected(
          DATASOURCE_WITHOUT_PROVIDER,
          properties.block().span(),
          "Datasource `%s` does not say which database it is; add a line `provider = \"...\"`."
              .formatted(properties.block().name().text()));
    }
    if (Properties.isEnv(value.get())) {
      return rejected(
          PROVIDER_FROM_ENVIRONMENT,
          properties.block().span(),
          "The provider of a datasource cannot come from the environment; write it as a string.");
    }
    return value.flatMap(this::provider);
  }

  private Optional<String> provider(Expression value) {
    if (!(value instanceof Expression.StringLiteral literal) || literal.value().isEmpty()) {
      return rejected(
          PROVIDER_NO_STRING,
          value.span(),
          "The provider of a datasource must be a string that names a database.");
    }
    if (!rulesByProvider.containsKey(literal.value())) {
      return rejected(
          PROVIDER_UNKNOWN,
          value.span(),
          "There is no provider called `%s`.%s"
              .formatted(
                  literal.value(),
                  NearestName.suggestion(literal.value(), rulesByProvider.keySet())));
    }
    return Optional.of(literal.value());
  }

  private Optional<String> rejected(Rule rule, Span place, String message) {
    diagnostics.report(rule, place, message);
    return Optional.empty();
  }

  /** Whether the datasource counts without a sound {@code url}; reports where it is missing. */
  private boolean mayLackUrl(Properties properties, SchemaRules rules) {
    if (properties.value("url").isPresent()) {
      return false;
    }
    if (rules.can(Capability.DATABASE_WITHOUT_URL) && driverAdaptersEnabled()) {
      return true;
    }
    diagnostics.report(
        DATASOURCE_WITHOUT_URL,
        properties.block().span(),
        "Datasource `%s` does not say where its database is; add a line `url = env(\"...\")`."
            .formatted(properties.block().name().text()));
    return false;
  }

  private boolean driverAdaptersEnabled() {
    return generators.stream()
        .flatMap(block -> block.properties().stream())
        .filter(property -> property.key().text().equals("previewFeatures"))
        .flatMap(property -> property.value().stream())
        .flatMap(GeneratorReader::words)
        .anyMatch(PreviewFeature.SCHEMA_ENGINE_DRIVER_ADAPTERS.word()::equals);
  }

  private Optional<ConnectionString> shadowUrl(
      Properties properties, Optional<ConnectionString> url, Optional<ConnectionString> direct) {
    Optional<ConnectionString> shadow = properties.connection("shadowDatabaseUrl");
    if (shadow.filter(DatasourceReader::isSet).isEmpty()) {
      return shadow;
    }
    reportSame(DIRECT_URL_IS_SHADOW_URL, "directUrl", shadow, direct);
    reportSame(URL_IS_SHADOW_URL, "url", shadow, url);
    return shadow;
  }

  private static boolean isSet(ConnectionString connection) {
    return !(connection instanceof ConnectionString.Written written) || !written.value().isEmpty();
  }

  private void reportSame(
      Rule rule, String key, Optional<ConnectionString> shadow, Optional<ConnectionString> other) {
    if (shadow
        .map(DatasourceReader::withoutPlace)
        .equals(other.map(DatasourceReader::withoutPlace))) {
      diagnostics.report(
          rule,
          other.orElseThrow().span(),
          "`shadowDatabaseUrl` and `%s` are the same; the shadow database is emptied and needs a database of its own."
              .formatted(key));
    }
  }

  private static ConnectionString withoutPlace(ConnectionString connection) {
    Span nowhere = new Span(0, 0, 0);
    return connection instanceof ConnectionString.Written written
        ? new ConnectionString.Written(written.value(), nowhere)
        : new ConnectionString.FromEnvironment(
            ((ConnectionString.FromEnvironment) connection).variable(), nowhere);
  }

  private List<Expression.StringLiteral> namespaces(Properties properties, SchemaRules rules) {
    Optional<List<Expression.StringLiteral>> strings = properties.strings("schemas");
    strings.ifPresent(
        list -> checkNamespaces(list, properties.value("schemas").orElseThrow().span(), rules));
    return strings.orElse(List.of());
  }

  private void checkNamespaces(
      List<Expression.StringLiteral> names, Span place, SchemaRules rules) {
    if (!rules.can(Capability.NAMESPACES)) {
      diagnostics.report(
          NAMESPACES_UNSUPPORTED,
          place,
          "The database has no schemas; remove the property `schemas`.");
    } else if (names.isEmpty()) {
      diagnostics.report(
          NAMESPACES_EMPTY, place, "`schemas` is empty; name at least one or remove the property.");
    }
    if (rules.can(Capability.NAMESPACES)) {
      checkRepeated(names);
    }
  }

  private void checkRepeated(List<Expression.StringLiteral> names) {
    List<Expression.StringLiteral> sorted =
        names.stream().sorted(Comparator.comparing(Expression.StringLiteral::value)).toList();
    for (int i = 0; i + 1 < sorted.size(); i++) {
      reportRepeated(sorted.get(i), sorted.get(i + 1));
    }
  }

  private void reportRepeated(Expression.StringLiteral one, Expression.StringLiteral next) {
    if (one.value().equals(next.value())) {
      diagnostics.report(
          NAMESPACE_REPEATED,
          one.span(),
          "`%s` stands more than once in `schemas`; once is enough.".formatted(one.value()));
    }
  }

  private void reportUnknown(Properties properties, SchemaRules rules) {
    for (Property property : properties.all()) {
      String key = property.key().text();
      if (key.equals("previewFeatures")) {
        diagnostics.report(
            DATASOURCE_PREVIEW_FEATURES,
            property.span(),
            "Preview features belong into a generator block, not into a datasource.");
      } else if (!isKnown(key, rules)) {
        diagnostics.report(
            DATASOURCE_PROPERTY_UNKNOWN,
            property.span(),
            "A datasource has no property `%s`.%s"
                .formatted(key, NearestName.suggestion(key, PROPERTIES)));
      }
    }
  }

  private static boolean isKnown(String key, SchemaRules rules) {
    return PROPERTIES.contains(key) || key.equals("extensions") && rules.can(Capability.EXTENSIONS);
  }
}
