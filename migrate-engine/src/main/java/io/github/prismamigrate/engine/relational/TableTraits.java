package io.github.prismamigrate.engine.relational;

import java.util.List;

/**
 * What a database knows about a table and no schema file can say. A pull tells people about it;
 * nothing else looks at it, so that it neither counts as a difference nor as drift.
 *
 * @param partitioned whether the rows lie in partitions
 * @param inherited whether other tables inherit from it
 * @param rowSecurity whether policies decide who sees which row
 * @param expiring whether the database deletes rows by itself after a time
 * @param commented whether there is a comment about it
 * @param commentedColumns the columns with a comment
 * @param checks the names of its check constraints
 * @param exclusions the names of its exclusion constraints
 * @param deferrable the names of keys that may be checked at the end of a transaction
 * @param expressionIndexes the names of indexes over anything but columns, which are not modelled
 * @param nullsOrders the parts of indexes that put NULL where the database by itself would not
 */
public record TableTraits(
    boolean partitioned,
    boolean inherited,
    boolean rowSecurity,
    boolean expiring,
    boolean commented,
    List<String> commentedColumns,
    List<String> checks,
    List<String> exclusions,
    List<String> deferrable,
    List<String> expressionIndexes,
    List<NullsOrder> nullsOrders) {
  /** Nothing that a schema file could not say. */
  public static final TableTraits NONE =
      new TableTraits(
          false, false, false, false, false, List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of());

  public TableTraits {
    commentedColumns = List.copyOf(commentedColumns);
    checks = List.copyOf(checks);
    exclusions = List.copyOf(exclusions);
    deferrable = List.copyOf(deferrable);
    expressionIndexes = List.copyOf(expressionIndexes);
    nullsOrders = List.copyOf(nullsOrders);
  }

  /** A column of an index in which NULL does not stand where it usually would. */
  public record NullsOrder(String index, String column) {}
}
