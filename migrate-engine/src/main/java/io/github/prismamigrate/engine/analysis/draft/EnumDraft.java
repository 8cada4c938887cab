package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param mapped what {@code @@map} says
 * @param namespace what {@code @@schema} says
 */
public record EnumDraft(
    EnumDeclaration node,
    List<Value> values,
    Optional<Mapping> mapped,
    Optional<Written<String>> namespace) {
  public EnumDraft {
    values = List.copyOf(values);
  }

  public String name() {
    return node.name().text();
  }

  /** The block. */
  public Span span() {
    return node.span();
  }

  /** The name in the database. */
  public String databaseName() {
    return mapped.map(Mapping::name).orElse(name());
  }

  /** The name that {@code @@schema} gives. */
  public Optional<String> namespaceName() {
    return namespace.map(Written::value);
  }

  /**
   * A value of an enum.
   *
   * @param databaseName the name of the value in the database
   */
  public record Value(String name, String databaseName) {}
}
