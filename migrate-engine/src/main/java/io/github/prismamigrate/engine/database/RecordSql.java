package io.github.prismamigrate.engine.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** How a database writes the table of migration records. */
public interface RecordSql {
  /** The name of the table, the same in all databases. */
  String TABLE = "_prisma_migrations";

  /** The name of the table as statements of {@code session} write it, qualified and quoted. */
  String table(Session session);

  /** The statement that creates the table. */
  String create(Session session);

  /** Whether the table exists. */
  boolean exists(Session session);

  /** A complete statement that counts one more step and ends the record {@code id}. */
  String finish(Session session, String id, Instant now);

  /** A time as a parameter of a statement. */
  Object parameter(Instant time);

  /** A time as a row holds it; empty for NULL. */
  Optional<Instant> time(ResultSet row, String column) throws SQLException;
}
