package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.ENV_ARGUMENT_COUNT;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.ENV_ARGUMENT_KIND;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.ENV_ARGUMENT_NAMED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PROPERTY_VALUE_KIND;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PROPERTY_WITHOUT_VALUE;

import io.github.prismamigrate.engine.datamodel.ConnectionString;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The properties of one configuration block, read as the kinds of values that are expected. */
final class Properties {
  private final ConfigurationBlock block;
  private final Map<String, Property> byKey = new LinkedHashMap<>();
  private final Diagnostics diagnostics;

  private Properties(ConfigurationBlock block, Diagnostics diagnostics) {
    this.block = block;
    this.diagnostics = diagnostics;
    block.properties().forEach(property -> byKey.put(property.key().text(), property));
  }

  /** The properties of {@code block}; nothing when one of them has no value. */
  static Optional<Properties> of(ConfigurationBlock block, Diagnostics diagnostics) {
    Optional<Property> empty =
        block.properties().stream().filter(property -> property.value().isEmpty()).findFirst();
    empty.ifPresent(
        property ->
            diagnostics.report(
                PROPERTY_WITHOUT_VALUE,
                block.span(),
                "Property `%s` has no value; write one behind the equals sign or remove the line."
                    .formatted(property.key().text())));
    return empty.isPresent() ? Optional.empty() : Optional.of(new Properties(block, diagnostics));
  }

  /** The block that the properties belong to. */
  ConfigurationBlock block() {
    return block;
  }

  /** All properties; of several with one name the last. */
  Iterable<Property> all() {
    return byKey.values();
  }

  Optional<Property> property(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  Optional<Expression> value(String key) {
    return property(key).flatMap(Property::value);
  }

  /** The string that {@code key} has as its value. */
  Optional<String> string(String key) {
    return value(key).flatMap(value -> string(key, value));
  }

  /** The same for one value of several. */
  Optional<String> string(String key, Expression value) {
    if (value instanceof Expression.StringLiteral literal) {
      return Optional.of(literal.value());
    }
    reportKind(key, value.span(), "a string");
    return Optional.empty();
  }

  /** The string, or variable of the environment, that {@code key} has as its value. */
  Optional<ConnectionString> connection(String key) {
    return value(key).flatMap(value -> connection(key, value));
  }

  /** The same for one value of several. */
  Optional<ConnectionString> connection(String key, Expression value) {
    if (value instanceof Expression.StringLiteral literal) {
      return Optional.of(new ConnectionString.Written(literal.value(), literal.span()));
    }
    if (isEnv(value)) {
      return variable((Expression.FunctionCall) value);
    }
    reportKind(key, value.span(), "a string or `env(\"NAME\")`");
    return Optional.empty();
  }

  static boolean isEnv(Expression value) {
    return value instanceof Expression.FunctionCall call && call.name().equals("env");
  }

  private Optional<ConnectionString> variable(Expression.FunctionCall env) {
    env.arguments().arguments().forEach(this::reportName);
    List<Argument> arguments =
        env.arguments().arguments().stream().filter(a -> a.value().isPresent()).toList();
    boolean single =
        arguments.size() == 1
            && env.arguments().arguments().size() == 1
            && env.arguments().trailingComma().isEmpty();
    if (!single) {
      diagnostics.report(
          ENV_ARGUMENT_COUNT,
          env.span(),
          "`env` takes exactly one argument, the name of a variable: `env(\"NAME\")`.");
      return Optional.empty();
    }
    return variable(env, arguments.get(0).value().orElseThrow());
  }

  private Optional<ConnectionString> variable(Expression.FunctionCall env, Expression name) {
    if (name instanceof Expression.StringLiteral literal) {
      return Optional.of(new ConnectionString.FromEnvironment(literal.value(), env.span()));
    }
    diagnostics.report(
        ENV_ARGUMENT_KIND,
        name.span(),
        "The name of a variable must be a string: `env(\"NAME\")`.");
    return Optional.empty();
  }

  private void reportName(Argument argument) {
    if (argument.name().isPresent() && argument.value().isPresent()) {
      diagnostics.report(
          ENV_ARGUMENT_NAMED,
          argument.span(),
          "The argument of `env` has no name; write `env(\"NAME\")`.");
    }
  }

  /** The strings in the list that {@code key} has as its value, nothing when one is no string. */
  Optional<List<Expression.StringLiteral>> strings(String key) {
    List<Expression.StringLiteral> strings = new ArrayList<>();
    boolean sound = true;
    for (Expression element : elements(key)) {
      sound &= string(key, element).isPresent();
      if (element instanceof Expression.StringLiteral literal) {
        strings.add(literal);
      }
    }
    return sound && value(key).isPresent() ? Optional.of(strings) : Optional.empty();
  }

  /** The elements of a list; a value that is no list counts as its only element. */
  List<Expression> elements(String key) {
    return value(key)
        .map(value -> value instanceof Expression.ArrayLiteral a ? a.items() : List.of(value))
        .orElse(List.of());
  }

  private void reportKind(String key, Span place, String expected) {
    diagnostics.report(
        PROPERTY_VALUE_KIND, place, "The value of `%s` must be %s.".formatted(key, expected));
  }
}
