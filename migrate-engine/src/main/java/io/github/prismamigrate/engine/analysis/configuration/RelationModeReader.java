package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.REFERENTIAL_INTEGRITY_AND_RELATION_MODE;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.REFERENTIAL_INTEGRITY_DEPRECATED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.RELATION_MODE_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.RELATION_MODE_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.RelationMode;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Property;
import java.util.Optional;

/** Reads {@code relationMode} and its old name {@code referentialIntegrity}. */
final class RelationModeReader {
  private final Properties properties;
  private final SchemaRules rules;
  private final Diagnostics diagnostics;

  RelationModeReader(Properties properties, SchemaRules rules, Diagnostics diagnostics) {
    this.properties = properties;
    this.rules = rules;
    this.diagnostics = diagnostics;
  }

  /** The written mode; the default of the provider where none is written or it is unsound. */
  RelationMode read() {
    Optional<Property> old = properties.property("referentialIntegrity");
    old.ifPresent(this::reportOldName);
    if (old.isPresent() && properties.property("relationMode").isPresent()) {
      reportBothNames(old.get());
      return defaultMode();
    }
    String key = old.isPresent() ? "referentialIntegrity" : "relationMode";
    return properties.string(key).flatMap(word -> mode(key, word)).orElse(defaultMode());
  }

  private RelationMode defaultMode() {
    return rules.can(Capability.FOREIGN_KEYS) ? RelationMode.FOREIGN_KEYS : RelationMode.PRISMA;
  }

  private void reportOldName(Property property) {
    diagnostics.report(
        REFERENTIAL_INTEGRITY_DEPRECATED,
        property.span(),
        "`referentialIntegrity` is now called `relationMode`; rename the property.");
  }

  private void reportBothNames(Property property) {
    diagnostics.report(
        REFERENTIAL_INTEGRITY_AND_RELATION_MODE,
        property.span(),
        "`referentialIntegrity` and `relationMode` are the same setting; keep `relationMode`.");
  }

  private Optional<RelationMode> mode(String key, String word) {
    if (word.equals("prisma")) {
      return Optional.of(RelationMode.PRISMA);
    }
    if (word.equals("foreignKeys")) {
      reportUnsupported(properties.value(key).orElseThrow());
      return Optional.of(RelationMode.FOREIGN_KEYS);
    }
    diagnostics.report(
        RELATION_MODE_UNKNOWN,
        properties.block().span(),
        "There is no relation mode `%s`; write `\"foreignKeys\"` or `\"prisma\"`.".formatted(word));
    return Optional.empty();
  }

  private void reportUnsupported(Expression value) {
    if (!rules.can(Capability.FOREIGN_KEYS)) {
      diagnostics.report(
          RELATION_MODE_UNSUPPORTED,
          value.span(),
          "The database has no foreign keys; the relation mode can only be `\"prisma\"`.");
    }
  }
}
