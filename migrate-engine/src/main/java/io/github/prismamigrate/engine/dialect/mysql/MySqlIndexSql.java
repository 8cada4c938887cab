package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.SortOrder;

/** The parts of keys that all statements write in the same way. */
final class MySqlIndexSql {
  private MySqlIndexSql() {}

  /** What kind of index it is. */
  static String keywords(Index index) {
    return switch (index.kind()) {
      case PRIMARY -> "PRIMARY KEY";
      case UNIQUE -> "UNIQUE INDEX";
      case NORMAL -> "INDEX";
      case FULLTEXT -> "FULLTEXT INDEX";
    };
  }

  /** The columns with their lengths and sort orders. */
  static String parts(Index index) {
    return new SqlText(Quoting.BACKTICK).list(index.parts(), MySqlIndexSql::part).toString();
  }

  private static String part(Index.Part part) {
    return Quoting.BACKTICK.quote(part.column())
        + part.length().map(length -> "(" + length + ")").orElse("")
        + part.order().map(SortOrder::name).map(" "::concat).orElse("");
  }
}
