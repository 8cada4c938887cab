package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ATTRIBUTE_REPEATED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.ATTRIBUTE_UNKNOWN;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** The attributes of one place, taken out by name; what nobody takes is unknown there. */
final class Attributes {
  private final List<AttributeNode> left;
  private final Set<String> asked = new TreeSet<>();
  private final Diagnostics diagnostics;

  Attributes(List<AttributeNode> all, Diagnostics diagnostics) {
    this.left = new ArrayList<>(all);
    this.diagnostics = diagnostics;
  }

  /** What {@code reader} makes of the attribute {@code name}, which may stand here once. */
  <T> Optional<T> read(String name, Function<Arguments, Optional<T>> reader) {
    return single(name).flatMap(node -> read(node, reader));
  }

  /** Runs {@code reader} on the attribute {@code name}, which may stand here once. */
  void visit(String name, Consumer<Arguments> reader) {
    read(
        name,
        arguments -> {
          reader.accept(arguments);
          return Optional.empty();
        });
  }

  /** What {@code reader} makes of each attribute {@code name}. */
  <T> List<T> readAll(String name, Function<Arguments, Optional<T>> reader) {
    return take(name).stream().map(node -> read(node, reader)).flatMap(Optional::stream).toList();
  }

  /** Takes out the attributes whose name has a dot. */
  List<AttributeNode> takeDotted() {
    List<AttributeNode> dotted = left.stream().filter(a -> a.name().contains(".")).toList();
    left.removeAll(dotted);
    return dotted;
  }

  /** Reports what was not taken. */
  void rejectRest() {
    for (AttributeNode node : left) {
      diagnostics.report(
          ATTRIBUTE_UNKNOWN,
          node.span(),
          "There is no attribute `%s` for this place.%s"
              .formatted(node.name(), NearestName.suggestion(node.name(), asked)));
    }
  }

  private Optional<AttributeNode> single(String name) {
    List<AttributeNode> found = take(name);
    if (found.size() > 1) {
      for (AttributeNode node : found) {
        diagnostics.report(
            ATTRIBUTE_REPEATED,
            node.span(),
            "Attribute `%s` stands here more than once; keep one.".formatted(name));
      }
      return Optional.empty();
    }
    return found.stream().findFirst();
  }

  private List<AttributeNode> take(String name) {
    asked.add(name);
    List<AttributeNode> found = left.stream().filter(a -> a.name().equals(name)).toList();
    left.removeAll(found);
    return found;
  }

  private <T> Optional<T> read(AttributeNode node, Function<Arguments, Optional<T>> reader) {
    Optional<Arguments> arguments = Arguments.of(node, diagnostics);
    Optional<T> result = arguments.flatMap(reader);
    arguments.ifPresent(Arguments::rejectRest);
    return result;
  }
}
