package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.RowCounter;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts the rows of a live database until the time is up.
 *
 * @param quote what the database writes around names
 */
record TableRows(Session session, String quote, Clock clock, Instant end) implements RowCounter {

  static TableRows of(Session session, Clock clock, Duration atMost) {
    return new TableRows(
        session,
        session.call(open -> open.getMetaData().getIdentifierQuoteString()),
        clock,
        clock.instant().plus(atMost));
  }

  @Override
  public OptionalLong rows(QualifiedName table) {
    return count(quoted(table));
  }

  @Override
  public OptionalLong nonNull(QualifiedName table, String column) {
    return count(quoted(table) + " WHERE " + quoted(column) + " IS NOT NULL");
  }

  private OptionalLong count(String rows) {
    if (clock.instant().isAfter(end)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(
        session.query("SELECT COUNT(*) FROM " + rows, row -> row.getLong(1)).get(0));
  }

  private String quoted(QualifiedName table) {
    return Stream.concat(table.namespace().stream(), Stream.of(table.name()))
        .map(this::quoted)
        .collect(Collectors.joining("."));
  }

  private String quoted(String name) {
    return quote + name.replace(quote, quote + quote) + quote;
  }
}
