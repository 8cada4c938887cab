package io.github.prismamigrate.engine.analysis;

import io.github.prismamigrate.engine.analysis.attribute.AttributeRule;
import io.github.prismamigrate.engine.analysis.attribute.NativeTypeRule;
import io.github.prismamigrate.engine.analysis.check.CheckRule;
import io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.syntax.SyntaxRule;
import java.util.List;

/**
 * All rules that schemas for every provider must keep; each provider adds its own through {@link
 * io.github.prismamigrate.engine.analysis.rule.SchemaRules#ownRules()}.
 */
public final class RuleCatalogue {
  private RuleCatalogue() {}

  /** Rules that belong together. */
  public record Chapter(String title, List<Rule> rules) {
    public Chapter {
      rules = List.copyOf(rules);
    }
  }

  /** The chapters in the order in which they are applied, as are the rules in each. */
  public static List<Chapter> chapters() {
    return List.of(
        new Chapter("Syntax", List.of(SyntaxRule.values())),
        new Chapter("Datasources and generators", List.of(ConfigurationRule.values())),
        new Chapter("Names and types", List.of(NameRule.values())),
        new Chapter("Attributes", List.of(AttributeRule.values())),
        new Chapter("Native types", List.of(NativeTypeRule.values())),
        new Chapter("Models, keys and relations", List.of(CheckRule.values())));
  }
}
