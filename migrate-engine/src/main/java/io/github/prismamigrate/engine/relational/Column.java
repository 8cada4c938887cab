package io.github.prismamigrate.engine.relational;

import io.github.prismamigrate.engine.types.Arity;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param position rank within the table, from 0, in the order of the schema file or of the catalog
 * @param arity {@code OPTIONAL} means nullable; a {@code LIST} carries no NOT NULL either
 * @param defaultValue what the database fills in; empty as well when only the client does
 * @param filledByClient whether the client generates a value, such as {@code cuid()}, that the
 *     database never sees
 */
public record Column(
    int position,
    String name,
    ColumnType type,
    Arity arity,
    Optional<ColumnDefault> defaultValue,
    boolean filledByClient,
    boolean autoincrement) {

  public Column withType(ColumnType other) {
    return new Column(position, name, other, arity, defaultValue, filledByClient, autoincrement);
  }

  /** Whether the database refuses rows without a value. */
  public boolean required() {
    return arity == Arity.REQUIRED;
  }

  /** Whether a row may hold NULL here. */
  public boolean nullable() {
    return arity == Arity.OPTIONAL;
  }

  public boolean list() {
    return arity == Arity.LIST;
  }

  /** What is filled in, without the name of its constraint. */
  public Optional<ColumnDefault.Value> filledIn() {
    return defaultValue.map(ColumnDefault::value);
  }

  /** Whether a row can be inserted without naming this column. */
  public boolean mayBeOmitted() {
    return arity != Arity.REQUIRED || defaultValue.isPresent() || autoincrement;
  }
}
