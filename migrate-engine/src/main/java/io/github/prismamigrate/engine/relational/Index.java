package io.github.prismamigrate.engine.relational;

import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.List;
import java.util.Optional;

/**
 * A primary key, a unique constraint or an index; databases hardly tell them apart.
 *
 * @param position rank within the table: 0 for the primary key, then the indexes from 1
 * @param name empty for primary keys in databases that do not name them
 * @param algorithm empty where nothing was written or the database has only one
 * @param clustered empty where nothing was written or the database does not know it
 * @param constraint whether the database made it for a constraint, which some must drop differently
 */
public record Index(
    int position,
    String name,
    Kind kind,
    List<Part> parts,
    Optional<IndexAlgorithm> algorithm,
    Optional<Boolean> clustered,
    boolean constraint) {
  public Index {
    parts = List.copyOf(parts);
  }

  public Index withName(String other) {
    return new Index(position, other, kind, parts, algorithm, clustered, constraint);
  }

  /** The names of the columns in order. */
  public List<String> columns() {
    return parts.stream().map(Part::column).toList();
  }

  public boolean unique() {
    return kind == Kind.UNIQUE;
  }

  /** The four kinds of indexes. */
  public enum Kind {
    PRIMARY,
    UNIQUE,
    NORMAL,
    FULLTEXT
  }

  /**
   * A column of an index.
   *
   * @param order empty where nothing was written
   * @param length how much of the value is indexed, in characters or bytes as the database counts
   */
  public record Part(
      String column,
      Optional<SortOrder> order,
      Optional<Integer> length,
      Optional<OperatorClassName> operatorClass) {
    /** A whole column in the database's own order. */
    public static Part of(String column) {
      return new Part(column, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * An operator class.
   *
   * @param name as SQL writes it
   * @param byDefault whether the database would have taken it by itself
   */
  public record OperatorClassName(String name, boolean byDefault) {}
}
