package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.EXTENSION_ARGUMENT_KIND;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.EXTENSION_ARGUMENT_REPEATED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.EXTENSION_ARGUMENT_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.EXTENSION_ARGUMENT_UNNAMED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.EXTENSION_ARGUMENT_USELESS;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.EXTENSION_KIND;

import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.datamodel.ExtensionSetting;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Identifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code extensions} of a datasource. */
final class ExtensionReader {
  private static final List<String> ARGUMENTS = List.of("map", "schema", "version");

  private final Properties properties;
  private final Diagnostics diagnostics;
  private final List<ExtensionSetting> settings = new ArrayList<>();
  private final List<Written<String>> names = new ArrayList<>();

  ExtensionReader(Properties properties, Diagnostics diagnostics) {
    this.properties = properties;
    this.diagnostics = diagnostics;
  }

  /** Reads all elements, unless one of them is nothing that names an extension. */
  void read() {
    List<Expression> elements = properties.elements("extensions");
    List<Expression> strange =
        elements.stream().filter(element -> !namesExtension(element)).toList();
    strange.forEach(this::reportKind);
    if (strange.isEmpty()) {
      elements.forEach(this::read);
    }
  }

  private static boolean namesExtension(Expression element) {
    return element instanceof Expression.Reference || element instanceof Expression.FunctionCall;
  }

  /** The extensions read. */
  List<ExtensionSetting> settings() {
    return settings;
  }

  /** Their names in the schema file. */
  List<Written<String>> names() {
    return names;
  }

  private void read(Expression element) {
    if (element instanceof Expression.Reference reference) {
      add(element, reference.path(), Map.of());
    } else if (element instanceof Expression.FunctionCall call) {
      add(element, call.name(), arguments(call));
    }
  }

  private void reportKind(Expression element) {
    diagnostics.report(
        EXTENSION_KIND,
        element.span(),
        "An extension is written as its name: `pg_trgm` or `postgis(version: \"3.4\")`.");
  }

  private void add(Expression element, String name, Map<String, String> arguments) {
    names.add(new Written<>(name, element.span(), element.span()));
    settings.add(
        new ExtensionSetting(
            name,
            arguments.getOrDefault("map", name),
            Optional.ofNullable(arguments.get("schema")),
            Optional.ofNullable(arguments.get("version"))));
  }

  private Map<String, String> arguments(Expression.FunctionCall call) {
    Map<String, String> values = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Argument argument : withValue(call.arguments())) {
      String name = argument.name().map(Identifier::text).orElse("");
      if (name.isEmpty()) {
        diagnostics.report(
            EXTENSION_ARGUMENT_UNNAMED,
            argument.span(),
            "Arguments of an extension have names: `map`, `schema` or `version`.");
      } else if (seen.add(name)) {
        value(name, argument).ifPresent(value -> values.put(name, value));
      } else {
        diagnostics.report(
            EXTENSION_ARGUMENT_REPEATED,
            argument.span(),
            "Argument `%s` of extension `%s` is given twice.".formatted(name, call.name()));
      }
    }
    return values;
  }

  /** An argument that ends behind its colon counts as not written. */
  private static List<Argument> withValue(ArgumentList list) {
    return list.arguments().stream().filter(a -> a.value().isPresent()).toList();
  }

  private Optional<String> value(String name, Argument argument) {
    Expression value = argument.value().orElseThrow();
    boolean isString = value instanceof Expression.StringLiteral;
    if (!isString) {
      diagnostics.report(
          EXTENSION_ARGUMENT_KIND,
          value.span(),
          "Argument `%s` of an extension must be a string.".formatted(name));
    }
    if (!ARGUMENTS.contains(name)) {
      diagnostics.report(
          EXTENSION_ARGUMENT_UNKNOWN,
          argument.span(),
          "An extension has no argument `%s`.%s"
              .formatted(name, NearestName.suggestion(name, ARGUMENTS)));
    } else if (!isString) {
      diagnostics.report(
          EXTENSION_ARGUMENT_USELESS,
          argument.span(),
          "Argument `%s` does not say anything about the extension.".formatted(name));
    }
    return isString ? Optional.of(((Expression.StringLiteral) value).value()) : Optional.empty();
  }
}
