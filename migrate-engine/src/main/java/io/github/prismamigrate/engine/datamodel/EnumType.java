package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An enum.
 *
 * @param databaseName the name of the type in the database
 */
public record EnumType(
    String name, String databaseName, Optional<String> namespace, List<Value> values, Span span) {
  public EnumType {
    values = List.copyOf(values);
  }

  /**
   * A value of an enum.
   *
   * @param databaseName the name of the value in the database
   */
  public record Value(String name, String databaseName) {}
}
