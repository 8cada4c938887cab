package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresIntrospector;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What is there in a database of CockroachDB: what PostgreSQL would say, and sequences. */
public final class CockroachIntrospector extends PostgresIntrospector {
  private static final String SEQUENCES =
      SqlResource.read(CockroachIntrospector.class, "sequences.sql");

  public CockroachIntrospector() {
    super(CockroachDialect.CATALOG, new CockroachCatalogColumns());
  }

  @Override
  protected void addOwn(RelationalSchema.Builder schema, Session session, List<String> namespaces) {
    session
        .query(SEQUENCES, SequenceRow::of, namespaces)
        .forEach(
            row ->
                schema.sequence(
                    row.name(),
                    false,
                    row.increment(),
                    row.minValue(),
                    row.maxValue(),
                    row.start(),
                    row.cache()));
  }

  /** One row of {@code sequences.sql}; whether a sequence is virtual, no catalog tells. */
  private record SequenceRow(
      String name, long increment, long minValue, long maxValue, long start, long cache) {
    static SequenceRow of(ResultSet row) throws SQLException {
      return new SequenceRow(
          row.getString("sequence_name"),
          row.getLong("increment"),
          row.getLong("min_value"),
          row.getLong("max_value"),
          row.getLong("start"),
          row.getLong("cache"));
    }
  }
}
