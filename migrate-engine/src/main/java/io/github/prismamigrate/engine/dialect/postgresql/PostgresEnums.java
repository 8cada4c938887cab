package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reader of {@code enums.sql}. */
final class PostgresEnums {
  private static final String SQL = SqlResource.read(PostgresEnums.class, "enums.sql");

  private PostgresEnums() {}

  /** The enums in order, with their values in order. */
  static Map<QualifiedName, List<String>> read(Session session, List<String> namespaces) {
    Map<QualifiedName, List<String>> enums = new LinkedHashMap<>();
    session
        .query(SQL, ValueRow::of, namespaces)
        .forEach(
            row -> enums.computeIfAbsent(row.type(), type -> new ArrayList<>()).add(row.value()));
    return enums;
  }

  /** One row of {@code enums.sql}. */
  private record ValueRow(QualifiedName type, String value) {
    static ValueRow of(ResultSet row) throws SQLException {
      return new ValueRow(
          QualifiedName.of(row.getString("namespace"), row.getString("enum_name")),
          row.getString("value"));
    }
  }
}
