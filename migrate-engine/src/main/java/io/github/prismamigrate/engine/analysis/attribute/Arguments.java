package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ARGUMENT_REPEATED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ARGUMENT_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ARGUMENT_UNNAMED_REPEATED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_ARGUMENT_MISSING;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_ARGUMENT_TWICE;

import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The arguments of one attribute, taken out by name; what nobody takes is unknown there. */
final class Arguments {
  private static final String UNNAMED = "";

  private final AttributeNode attribute;
  private final Map<String, Argument> left = new LinkedHashMap<>();
  private final Set<String> asked = new TreeSet<>();
  private final Diagnostics diagnostics;

  private Arguments(AttributeNode attribute, Diagnostics diagnostics) {
    this.attribute = attribute;
    this.diagnostics = diagnostics;
  }

  /** The arguments of {@code attribute}; nothing when they are not sound enough to be read. */
  static Optional<Arguments> of(AttributeNode attribute, Diagnostics diagnostics) {
    if (!new ArgumentForm(diagnostics).isSound(attribute)) {
      return Optional.empty();
    }
    Arguments arguments = new Arguments(attribute, diagnostics);
    arguments.addAll(attribute.arguments().map(ArgumentList::arguments).orElse(List.of()));
    return Optional.of(arguments);
  }

  private void addAll(List<Argument> all) {
    for (Argument argument : all) {
      String name = argument.name().map(Identifier::text).orElse(UNNAMED);
      Argument earlier = left.put(name, argument);
      if (earlier != null && !name.equals(UNNAMED)) {
        diagnostics.report(
            ARGUMENT_REPEATED,
            argument.span(),
            "Argument `%s` is given twice; keep one.".formatted(name));
      }
    }
    if (all.stream().filter(argument -> argument.name().isEmpty()).count() > 1) {
      report(
          ARGUMENT_UNNAMED_REPEATED,
          "`%s` has several arguments without a name; name them, or put a list into brackets.");
    }
  }

  /** The whole attribute. */
  Span span() {
    return attribute.span();
  }

  /** Reports something about the attribute, whose name stands for the first {@code %s}. */
  void report(Rule rule, String message, Object... parameters) {
    diagnostics.report(
        rule, span(), message.replaceFirst("%s", attribute.name()).formatted(parameters));
  }

  /** Takes out the argument {@code name}. */
  Optional<Argument> take(String name) {
    asked.add(name);
    return Optional.ofNullable(left.remove(name));
  }

  /** Takes out the argument that may be given without its name, and must be given. */
  Optional<Argument> takeDefault(String name) {
    Optional<Argument> named = take(name);
    Optional<Argument> unnamed = Optional.ofNullable(left.remove(UNNAMED));
    if (named.isPresent() && unnamed.isPresent()) {
      diagnostics.report(
          DEFAULT_ARGUMENT_TWICE,
          named.get().span(),
          "Argument `%s` is given with its name and without; keep one.".formatted(name));
      return Optional.empty();
    }
    if (named.isEmpty() && unnamed.isEmpty()) {
      report(DEFAULT_ARGUMENT_MISSING, "`%s` needs the argument `" + name + "`.");
    }
    return named.or(() -> unnamed);
  }

  /** The same where it may be missing; given twice, it counts as missing. */
  Optional<Argument> takeOptionalDefault(String name) {
    Optional<Argument> named = take(name);
    Optional<Argument> unnamed = Optional.ofNullable(left.remove(UNNAMED));
    return named.isPresent() && unnamed.isPresent() ? Optional.empty() : named.or(() -> unnamed);
  }

  /** The string of the argument {@code name}. */
  Optional<Written<String>> string(String name) {
    return take(name).flatMap(argument -> written(argument, values()::string));
  }

  /** The string of the argument {@code name}, which must not be empty. */
  Optional<Written<String>> nonEmpty(String name) {
    Optional<Written<String>> string = string(name);
    if (string.filter(written -> written.value().isEmpty()).isPresent()) {
      report(
          AttributeRule.NAME_EMPTY,
          "Argument `" + name + "` of `%s` is empty; write a name or remove the argument.");
      return Optional.empty();
    }
    return string;
  }

  /** The constant of the argument {@code name}. */
  Optional<Written<String>> constant(String name) {
    return take(name).flatMap(argument -> written(argument, values()::constant));
  }

  /** The whole number of the argument {@code name}. */
  Optional<Written<Long>> integer(String name) {
    return take(name).flatMap(argument -> written(argument, values()::integer));
  }

  /** The truth value of the argument {@code name}. */
  Optional<Written<Boolean>> bool(String name) {
    return take(name).flatMap(argument -> written(argument, values()::bool));
  }

  Values values() {
    return new Values(diagnostics);
  }

  /** The value that {@code reader} finds in {@code argument}. */
  static <T> Optional<Written<T>> written(
      Argument argument, Function<Expression, Optional<T>> reader) {
    Expression value = argument.value().orElseThrow();
    return reader.apply(value).map(v -> new Written<>(v, argument.span(), value.span()));
  }

  /** Forgets what was not taken, where the attribute as a whole is out of place. */
  void ignoreRest() {
    left.clear();
  }

  /** Reports what was not taken. */
  void rejectRest() {
    for (Argument argument : left.values()) {
      diagnostics.report(ARGUMENT_UNKNOWN, argument.span(), unknown(argument));
    }
  }

  private String unknown(Argument argument) {
    return argument
        .name()
        .map(
            name ->
                "`%s` has no argument `%s`.%s"
                    .formatted(
                        attribute.name(), name.text(), NearestName.suggestion(name.text(), asked)))
        .orElse("`%s` takes no argument without a name.".formatted(attribute.name()));
  }
}
