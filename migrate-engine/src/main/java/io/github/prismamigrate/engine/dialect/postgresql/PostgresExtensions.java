package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reader of {@code extensions.sql}. */
final class PostgresExtensions {
  private static final String SQL = SqlResource.read(PostgresExtensions.class, "extensions.sql");

  private PostgresExtensions() {}

  static void addTo(RelationalSchema.Builder schema, Session session) {
    session
        .query(SQL, ExtensionRow::of)
        .forEach(
            row ->
                schema.extension(
                    row.name(),
                    Optional.of(row.namespace()),
                    Optional.of(row.version()),
                    row.relocatable()));
  }

  /** One row of {@code extensions.sql}. */
  private record ExtensionRow(String name, String namespace, String version, boolean relocatable) {
    static ExtensionRow of(ResultSet row) throws SQLException {
      return new ExtensionRow(
          row.getString("extension_name"),
          row.getString("namespace"),
          row.getString("version"),
          row.getBoolean("is_relocatable"));
    }
  }
}
