package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.NATIVE_TYPE_REPEATED;
import static io.github.prismamigrate.engine.analysis.attribute.NativeTypeRule.NATIVE_TYPE_ARGUMENT;
import static io.github.prismamigrate.engine.analysis.attribute.NativeTypeRule.NATIVE_TYPE_ARGUMENT_COUNT;
import static io.github.prismamigrate.engine.analysis.attribute.NativeTypeRule.NATIVE_TYPE_PREFIX;
import static io.github.prismamigrate.engine.analysis.attribute.NativeTypeRule.NATIVE_TYPE_SCALAR;
import static io.github.prismamigrate.engine.analysis.attribute.NativeTypeRule.NATIVE_TYPE_UNKNOWN;

import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft.Fault;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads native types, {@code @db.VarChar(255)}. */
final class NativeTypeAttribute {
  private final Reading reading;

  NativeTypeAttribute(Reading reading) {
    this.reading = reading;
  }

  /** The last of {@code attributes}, which all name native types; there should be one at most. */
  Optional<NativeTypeDraft> read(List<AttributeNode> attributes, ScalarType scalar) {
    attributes.stream().skip(1).forEach(this::reportRepetition);
    return attributes.stream()
        .reduce((first, second) -> second)
        .map(attribute -> read(attribute, scalar));
  }

  private void reportRepetition(AttributeNode attribute) {
    reading.report(
        NATIVE_TYPE_REPEATED,
        attribute.span(),
        "A field has one native type; remove `@%s` or the one before it.",
        attribute.name());
  }

  private NativeTypeDraft read(AttributeNode attribute, ScalarType scalar) {
    int dot = attribute.name().indexOf('.');
    String prefix = attribute.name().substring(0, dot);
    String name = attribute.name().substring(dot + 1);
    List<Fault> faults = new ArrayList<>();
    prefixFault(prefix, name).ifPresent(faults::add);
    NativeTypeDefinition definition = reading.rules().facts().nativeTypes().get(name);
    if (definition == null) {
      faults.add(unknown(name));
      return new NativeTypeDraft(attribute.name(), faults, Optional.empty(), attribute.span());
    }
    List<String> arguments = arguments(attribute);
    fault(definition, arguments, scalar).ifPresent(faults::add);
    Optional<NativeType> type =
        definition.arguments().areReadable(arguments)
            ? Optional.of(type(definition, arguments))
            : Optional.empty();
    return new NativeTypeDraft(attribute.name(), faults, type, attribute.span());
  }

  private static NativeType type(NativeTypeDefinition definition, List<String> arguments) {
    return new NativeType(definition, definition.arguments().canonical(arguments));
  }

  private Optional<Fault> prefixFault(String prefix, String name) {
    return reading
        .datasource()
        .filter(expected -> !expected.equals(prefix))
        .map(expected -> wrongPrefix(name, expected));
  }

  private static Fault wrongPrefix(String name, String expected) {
    return new Fault(
        NATIVE_TYPE_PREFIX,
        "A native type begins with the name of the datasource: `@%s.%s`."
            .formatted(expected, name));
  }

  private Fault unknown(String name) {
    return new Fault(
        NATIVE_TYPE_UNKNOWN,
        "The database has no native type `%s`.%s"
            .formatted(
                name,
                NearestName.suggestion(
                    name, new TreeSet<>(reading.rules().facts().nativeTypes().keySet()))));
  }

  private static Optional<Fault> fault(
      NativeTypeDefinition type, List<String> arguments, ScalarType scalar) {
    if (arguments.size() < type.minArguments() || arguments.size() > type.maxArguments()) {
      return fault(NATIVE_TYPE_ARGUMENT_COUNT, type, "takes " + count(type));
    }
    if (!type.scalars().contains(scalar)) {
      return fault(
          NATIVE_TYPE_SCALAR,
          type,
          "is for fields of type %s, not `%s`".formatted(scalars(type), scalar.keyword()));
    }
    return type.fault(arguments, scalar).flatMap(text -> fault(NATIVE_TYPE_ARGUMENT, type, text));
  }

  private static Optional<Fault> fault(Rule rule, NativeTypeDefinition type, String text) {
    return Optional.of(new Fault(rule, "Native type `%s` %s.".formatted(type.schemaName(), text)));
  }

  private static String count(NativeTypeDefinition type) {
    if (type.maxArguments() == 0) {
      return "no arguments";
    }
    return type.minArguments() == type.maxArguments()
        ? "exactly " + type.maxArguments() + " argument"
        : "at most " + type.maxArguments() + " arguments";
  }

  private static String scalars(NativeTypeDefinition type) {
    return type.scalars().stream()
        .sorted()
        .map(scalar -> "`" + scalar.keyword() + "`")
        .collect(Collectors.joining(" or "));
  }

  /** The texts of the values; names of arguments mean nothing, and what is missing is no value. */
  private static List<String> arguments(AttributeNode attribute) {
    return attribute.arguments().map(ArgumentList::arguments).orElse(List.of()).stream()
        .map(Argument::value)
        .flatMap(Optional::stream)
        .map(NativeTypeAttribute::text)
        .toList();
  }

  private static String text(Expression value) {
    if (value instanceof Expression.NumberLiteral number) {
      return number.text();
    }
    // Quotes keep a string from being taken for a number or a word.
    return value instanceof Expression.Reference reference ? reference.path() : "\"\"";
  }
}
