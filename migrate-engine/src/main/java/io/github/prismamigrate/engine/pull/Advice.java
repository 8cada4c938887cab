package io.github.prismamigrate.engine.pull;

import java.util.List;

/** Lines of documentation that tell what a schema file cannot say about a block or a field. */
enum Advice {
  PARTITION_TABLE(
      "pris.ly/d/partition-tables",
      "The rows of this table lie in partitions, which migrations know nothing of:"
          + " https://pris.ly/d/partition-tables"),
  TABLE_INHERITANCE(
      "pris.ly/d/table-inheritance",
      "Other tables inherit from this one, which migrations know nothing of:"
          + " https://pris.ly/d/table-inheritance"),
  CHECK_CONSTRAINTS(
      "pris.ly/d/check-constraints",
      "Check constraints of this table are not shown here: https://pris.ly/d/check-constraints"),
  EXCLUSION_CONSTRAINTS(
      "pris.ly/d/exclusion-constraints",
      "Exclusion constraints of this table are not shown here:"
          + " https://pris.ly/d/exclusion-constraints"),
  NO_COLUMNS(
      "could not retrieve columns",
      "This pull could not retrieve columns of the table: it has none, or the role may not see"
          + " them."),
  NO_IDENTIFIER(
      "valid unique identifier",
      "Without a valid unique identifier the client cannot handle this table."),
  DATABASE_COMMENTS(
      "pris.ly/d/database-comments",
      "Comments in the database are not shown here: https://pris.ly/d/database-comments"),
  ROW_LEVEL_TTL(
      "pris.ly/d/row-level-ttl",
      "The database deletes rows of this table after a time: https://pris.ly/d/row-level-ttl"),
  CONSTRAINT_DEFERRING(
      "pris.ly/d/constraint-deferring",
      "Keys of this table may be checked at the end of a transaction, which is not shown here:"
          + " https://pris.ly/d/constraint-deferring"),
  ROW_LEVEL_SECURITY(
      "pris.ly/d/row-level-security",
      "Policies decide who sees which row of this table: https://pris.ly/d/row-level-security"),
  INDEX_NULL_ORDERING(
      "pris.ly/d/default-index-null-ordering",
      "An index of this table puts NULL at its own place, which is not shown here:"
          + " https://pris.ly/d/default-index-null-ordering"),
  EXPRESSION_INDEXES(
      "pris.ly/d/expression-indexes",
      "Indexes over expressions are not shown here: https://pris.ly/d/expression-indexes"),
  INVALID_FIELD_NAME(
      "because of an invalid name",
      "This field stands in a comment because of an invalid name. Give it a name that begins with"
          + " a letter.");

  private static final String RENAMED = "has been renamed to";

  private final String recognition;
  private final String line;

  Advice(String recognition, String line) {
    this.recognition = recognition;
    this.line = line;
  }

  /** Adds the line unless one that says the same stands there already. */
  void addTo(List<String> documentation) {
    if (documentation.stream().noneMatch(this::isSaidBy)) {
      documentation.add(line);
    }
  }

  /** Whether {@code text} says the same, in whatever words. */
  boolean isSaidBy(String text) {
    return text.contains(recognition);
  }

  /** Adds the line about a block that could not keep its name. */
  static void addRenamed(List<String> documentation, String newName, String databaseName) {
    if (documentation.stream().noneMatch(text -> text.contains(RENAMED))) {
      documentation.add(
          "This block %s '%s', because '%s' is a reserved word."
              .formatted(RENAMED, newName, databaseName));
    }
  }
}
