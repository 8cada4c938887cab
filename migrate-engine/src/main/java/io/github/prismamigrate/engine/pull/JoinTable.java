package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.ByteOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that holds nothing but an implicit many-to-many relation.
 *
 * @param a the table that column {@code A} refers to
 * @param b the table that column {@code B} refers to
 */
record JoinTable(Table table, Table a, Table b) {
  private static final String PREFIX = "_";

  /** {@code table} as a join table, if it is one. */
  static Optional<JoinTable> of(Table table, Map<QualifiedName, Table> tables, PullRules rules) {
    return table.name().name().startsWith(PREFIX) && hasKeys(table, rules)
        ? references(table, tables)
        : Optional.empty();
  }

  private static boolean hasKeys(Table table, PullRules rules) {
    Stream<Index> primary =
        rules.does(PullTrait.KEYS_JOIN_TABLES) ? table.primaryKey().stream() : Stream.empty();
    return Stream.concat(primary, table.indexes().stream().filter(Index::unique))
            .anyMatch(index -> covers(index, "a", "b"))
        && table.indexes().stream()
            .anyMatch(index -> index.kind() == Index.Kind.NORMAL && covers(index, "b"));
  }

  private static boolean covers(Index index, String... columns) {
    List<String> found = index.columns();
    if (found.size() != columns.length) {
      return false;
    }
    for (int i = 0; i < columns.length; i++) {
      if (!found.get(i).equalsIgnoreCase(columns[i])) {
        return false;
      }
    }
    return true;
  }

  private static Optional<JoinTable> references(Table table, Map<QualifiedName, Table> tables) {
    Optional<Table> a = referenced(table, "a", tables);
    Optional<Table> b = referenced(table, "b", tables);
    return table.foreignKeys().size() == 2 && a.isPresent() && b.isPresent() && inOrder(a, b)
        ? Optional.of(new JoinTable(table, a.orElseThrow(), b.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Table> referenced(
      Table table, String column, Map<QualifiedName, Table> tables) {
    return table.foreignKeys().stream()
        .filter(key -> key.columns().get(0).equalsIgnoreCase(column))
        .map(ForeignKey::referencedTable)
        .findFirst()
        .map(tables::get);
  }

  private static boolean inOrder(Optional<Table> a, Optional<Table> b) {
    return ByteOrder.OF_TEXT.compare(a.orElseThrow().name().name(), b.orElseThrow().name().name())
        <= 0;
  }

  /** The name of the relation. */
  String relation() {
    return table.name().name().substring(PREFIX.length());
  }

  boolean self() {
    return a.name().equals(b.name());
  }

  /** Whether the next migration would leave the columns as they are. */
  boolean hasUsualColumns() {
    return table.columns().size() == 2
        && table.column("A").isPresent()
        && table.column("B").isPresent();
  }
}
