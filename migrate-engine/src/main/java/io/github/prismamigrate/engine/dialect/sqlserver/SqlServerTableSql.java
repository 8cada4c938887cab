package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whole tables as SQL Server writes them. */
final class SqlServerTableSql {
  private SqlServerTableSql() {}

  /**
   * The statement that creates {@code table} under {@code name}, with all keys but foreign ones.
   */
  static String create(Table table, QualifiedName name) {
    Stream<String> columns =
        table.columns().stream().map(column -> SqlServerColumnSql.definition(table, column));
    Stream<String> keys =
        Stream.concat(table.primaryKey().stream(), table.indexes().stream().filter(Index::unique))
            .map(SqlServerIndexSql::constraint);
    String lines =
        Stream.concat(columns, keys).map("    "::concat).collect(Collectors.joining(",\n"));
    return sql().add("CREATE TABLE ").name(name).add(" (\n").add(lines).add("\n)").toString();
  }

  static String drop(Table table) {
    return sql().add("DROP TABLE ").name(table.name()).toString();
  }

  /** A name as the text argument of a procedure: with dots, and with brackets only if need be. */
  static String dotted(QualifiedName name) {
    return name.namespace().map(namespace -> SqlServerQuoting.part(namespace) + ".").orElse("")
        + SqlServerQuoting.part(name.name());
  }

  private static SqlText sql() {
    return new SqlText(Quoting.BRACKET);
  }
}
