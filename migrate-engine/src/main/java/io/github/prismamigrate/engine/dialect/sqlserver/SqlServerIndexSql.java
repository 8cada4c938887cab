package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.stream.Collectors;

/** Primary keys, unique constraints and indexes as SQL Server writes them. */
final class SqlServerIndexSql {
  private SqlServerIndexSql() {}

  /** A key as a line of {@code CREATE TABLE}; its columns stand close together. */
  static String constraint(Index key) {
    return sql().add("CONSTRAINT ").name(key.name()).add(" ").add(key(key)).toString();
  }

  /** A primary key behind {@code ADD}, where Prisma leaves its name without brackets. */
  static String addedPrimaryKey(Index key) {
    return "CONSTRAINT " + SqlServerQuoting.bare(key.name()) + " " + key(key);
  }

  private static String key(Index key) {
    String kind = key.unique() ? "UNIQUE " : "PRIMARY KEY ";
    return kind + clustering(key) + " (" + parts(key, ",") + ")";
  }

  /** The statement that adds an index to a table; a unique one is a constraint. */
  static String create(Table table, Index index) {
    return index.unique() ? addUnique(table, index) : createIndex(table, index);
  }

  private static String addUnique(Table table, Index index) {
    return sql()
        .add("ALTER TABLE ")
        .name(table.name())
        .add(" ADD CONSTRAINT ")
        .name(index.name())
        .add(" UNIQUE ")
        .add(clustering(index))
        .add(" (" + parts(index, ", ") + ")")
        .toString();
  }

  private static String createIndex(Table table, Index index) {
    return sql()
        .add("CREATE ")
        .add(clustering(index))
        .add(" INDEX ")
        .name(index.name())
        .add(" ON ")
        .name(table.name())
        .add("(" + parts(index, ", ") + ")")
        .toString();
  }

  /** An index behind a constraint goes down with it and in no other way. */
  static String drop(Table table, Index index) {
    return index.constraint()
        ? sql()
            .add("ALTER TABLE ")
            .name(table.name())
            .add(" DROP CONSTRAINT ")
            .name(index.name())
            .toString()
        : sql().add("DROP INDEX ").name(index.name()).add(" ON ").name(table.name()).toString();
  }

  /** Whether the rows of the table lie in the order of the index. */
  static boolean isClustered(Index index) {
    return index.clustered().orElse(index.kind() == Index.Kind.PRIMARY);
  }

  private static String clustering(Index index) {
    return isClustered(index) ? "CLUSTERED" : "NONCLUSTERED";
  }

  private static String parts(Index index, String separator) {
    return index.parts().stream()
        .map(SqlServerIndexSql::part)
        .collect(Collectors.joining(separator));
  }

  private static String part(Index.Part part) {
    return Quoting.BRACKET.quote(part.column())
        + part.order().map(SortOrder::name).map(" "::concat).orElse("");
  }

  private static SqlText sql() {
    return new SqlText(Quoting.BRACKET);
  }
}
