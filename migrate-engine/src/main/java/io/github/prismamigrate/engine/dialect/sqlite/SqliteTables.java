package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.util.List;
import java.util.regex.Pattern;

/** Reader of {@code tables.sql}. */
final class SqliteTables {
  private static final String SQL = SqlResource.read(SqliteTables.class, "tables.sql");

  /** Tables of SQLite itself, and those of a well-known host of SQLite databases. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "sqlite_sequence|sqlite_stat[1-4]|d1_migrations|_cf_[A-Z]+.*", Pattern.DOTALL);

  private SqliteTables() {}

  /** The names of all tables, by name. */
  static List<String> all(Session session) {
    return session.query(SQL, row -> row.getString("table_name"));
  }

  /** The names of the tables that users made, by name. */
  static List<String> ofUsers(Session session) {
    return all(session).stream().filter(name -> !INTERNAL.matcher(name).matches()).toList();
  }
}
