package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Declaration;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Generators and datasource, each setting in its place. */
final class ConfigurationInference {
  private static final List<String> GENERATOR_ORDER =
      List.of("provider", "output", "previewFeatures", "binaryTargets");
  private static final List<String> DATASOURCE_ORDER =
      List.of("provider", "url", "directUrl", "shadowDatabaseUrl", "relationMode", "schemas");

  private final PullRequest request;
  private final Optional<Expression> extensions;

  /**
   * A writer of configuration blocks.
   *
   * @param extensions what the datasource shall say about extensions
   */
  ConfigurationInference(PullRequest request, Optional<Expression> extensions) {
    this.request = request;
    this.extensions = extensions;
  }

  /** The generators, then the datasource. */
  List<Declaration> of(PreviousSchema previous) {
    Stream<Declaration> blocks =
        previous.configurationBlocks().stream()
            .sorted(
                Comparator.comparing(block -> block.kind() == ConfigurationBlock.Kind.DATASOURCE))
            .map(this::written);
    return blocks.toList();
  }

  private ConfigurationBlock written(ConfigurationBlock block) {
    boolean datasource = block.kind() == ConfigurationBlock.Kind.DATASOURCE;
    List<Property> properties =
        new ArrayList<>(
            datasource ? datasource(block.properties()) : generator(block.properties()));
    List<String> order = datasource ? DATASOURCE_ORDER : GENERATOR_ORDER;
    properties.sort(
        Comparator.comparingInt((Property property) -> rank(property, order))
            .thenComparing(property -> property.key().text()));
    return new ConfigurationBlock(
        block.kind(), block.name(), properties, block.remarks(), block.span());
  }

  private static int rank(Property property, List<String> order) {
    int rank = order.indexOf(property.key().text());
    return rank < 0 ? order.size() : rank;
  }

  private static List<Property> generator(List<Property> properties) {
    return properties.stream()
        .map(
            property ->
                switch (property.key().text()) {
                  case "previewFeatures" -> with(property, sorted(list(property)));
                  case "binaryTargets" -> with(property, list(property));
                  default -> withStrings(property);
                })
        .toList();
  }

  private List<Property> datasource(List<Property> properties) {
    List<Property> written = new ArrayList<>();
    for (Property property : properties) {
      switch (property.key().text()) {
        case "schemas" -> written.add(with(property, sorted(list(property))));
        case "extensions" -> {
          // Replaced as a whole by what the database says.
          if (extensions.isEmpty()) {
            written.add(property);
          }
        }
        default -> written.add(property);
      }
    }
    if (!request.namespaces().isEmpty()) {
      written.removeIf(property -> property.key().text().equals("schemas"));
      written.add(
          property(
              "schemas", Nodes.array(request.namespaces().stream().map(Nodes::text).toList())));
    }
    extensions.ifPresent(value -> written.add(property("extensions", value)));
    return written;
  }

  private static Property property(String key, Expression value) {
    return new Property(Nodes.identifier(key), Optional.of(value), Nodes.NOWHERE);
  }

  private static Property with(Property property, List<Expression> items) {
    return property(property.key().text(), Nodes.array(items));
  }

  /** Whatever a generator is told arrives there as a string, and is written as one. */
  private static Property withStrings(Property property) {
    return new Property(
        property.key(), property.value().map(ConfigurationInference::string), property.span());
  }

  private static Expression string(Expression value) {
    if (value instanceof Expression.NumberLiteral number) {
      return Nodes.text(number.text());
    }
    if (value instanceof Expression.Reference constant) {
      return Nodes.text(constant.path());
    }
    return value instanceof Expression.ArrayLiteral array
        ? Nodes.array(array.items().stream().map(ConfigurationInference::string).toList())
        : value;
  }

  /** A single value counts as a list of one. */
  private static List<Expression> list(Property property) {
    return property
        .value()
        .map(
            value ->
                value instanceof Expression.ArrayLiteral array ? array.items() : List.of(value))
        .orElse(List.of());
  }

  private static List<Expression> sorted(List<Expression> items) {
    return items.stream().sorted(Comparator.comparing(ConfigurationInference::text)).toList();
  }

  private static String text(Expression expression) {
    return expression instanceof Expression.StringLiteral text ? text.value() : "";
  }
}
