package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.RowCounter;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import java.util.OptionalLong;

/** Counts the rows of a test database. */
record CountedRows(Session session) implements RowCounter {
  @Override
  public OptionalLong rows(QualifiedName table) {
    return count(from(table));
  }

  @Override
  public OptionalLong nonNull(QualifiedName table, String column) {
    return count(from(table).add(" WHERE ").name(column).add(" IS NOT NULL"));
  }

  private SqlText from(QualifiedName table) {
    return new SqlText(quoting()).add("SELECT COUNT(*) FROM ").name(table);
  }

  private Quoting quoting() {
    String quote = session.call(open -> open.getMetaData().getIdentifierQuoteString());
    return quote.equals("`") ? Quoting.BACKTICK : Quoting.DOUBLE;
  }

  private OptionalLong count(SqlText query) {
    return session.query(query.toString(), row -> row.getLong(1)).stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }
}
