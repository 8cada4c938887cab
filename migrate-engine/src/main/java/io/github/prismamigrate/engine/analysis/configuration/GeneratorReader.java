package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.ENGINE_TYPE_KIND;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.GENERATOR_WITHOUT_PROVIDER;

import io.github.prismamigrate.engine.datamodel.ConnectionString;
import io.github.prismamigrate.engine.datamodel.Generator;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Property;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code generator} blocks. */
final class GeneratorReader {
  private static final List<String> READ_OTHERWISE =
      List.of("provider", "output", "binaryTargets", "previewFeatures");

  private final PreviewFeatureWords words;
  private final Diagnostics diagnostics;
  private final Set<PreviewFeature> features = EnumSet.noneOf(PreviewFeature.class);

  /**
   * @param ownFeatures what only the provider of the file knows
   */
  GeneratorReader(Set<String> ownFeatures, Diagnostics diagnostics) {
    this.words = new PreviewFeatureWords(ownFeatures, diagnostics);
    this.diagnostics = diagnostics;
  }

  /** The preview features of all blocks read so far. */
  Set<PreviewFeature> features() {
    return features;
  }

  /** What {@code block} says; nothing when it is not sound enough to count. */
  Optional<Generator> read(ConfigurationBlock block) {
    return Properties.of(block, diagnostics).flatMap(this::read);
  }

  private Optional<Generator> read(Properties properties) {
    properties.value("engineType").ifPresent(this::checkEngineType);
    Optional<ConnectionString> provider = provider(properties);
    if (provider.isEmpty()) {
      return Optional.empty();
    }
    properties.connection("output");
    properties.elements("binaryTargets").forEach(e -> properties.connection("binaryTargets", e));
    readFeatures(properties);
    checkVariables(properties);
    return provider.map(
        name -> new Generator(properties.block().name().text(), name, properties.block().span()));
  }

  private void checkEngineType(Expression value) {
    if (!(value instanceof Expression.StringLiteral)) {
      diagnostics.report(
          ENGINE_TYPE_KIND, value.span(), "The value of `engineType` must be a string.");
    }
  }

  private Optional<ConnectionString> provider(Properties properties) {
    if (properties.value("provider").isEmpty()) {
      diagnostics.report(
          GENERATOR_WITHOUT_PROVIDER,
          properties.block().span(),
          "Generator `%s` does not say what generates; add a line `provider = \"...\"`."
              .formatted(properties.block().name().text()));
    }
    return properties.connection("provider");
  }

  private void readFeatures(Properties properties) {
    properties
        .strings("previewFeatures")
        .ifPresent(
            list -> {
              for (Expression.StringLiteral word : list) {
                Expression value = properties.value("previewFeatures").orElseThrow();
                words.feature(word.value(), value.span()).ifPresent(features::add);
              }
            });
  }

  /** Checks the other properties, which are free, up to the first with an unsound variable. */
  private void checkVariables(Properties properties) {
    for (Property property : properties.all()) {
      if (!READ_OTHERWISE.contains(property.key().text())
          && !variablesAreSound(properties, property.key().text())) {
        return;
      }
    }
  }

  private static boolean variablesAreSound(Properties properties, String key) {
    return properties.elements(key).stream()
        .filter(Properties::isEnv)
        .allMatch(element -> properties.connection(key, element).isPresent());
  }

  /** The strings in a list, or the string that stands for a list. */
  static Stream<String> words(Expression list) {
    Stream<Expression> elements =
        list instanceof Expression.ArrayLiteral array ? array.items().stream() : Stream.of(list);
    return elements
        .filter(Expression.StringLiteral.class::isInstance)
        .map(element -> ((Expression.StringLiteral) element).value());
  }
}
