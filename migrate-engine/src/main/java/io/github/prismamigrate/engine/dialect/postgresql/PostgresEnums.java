package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The enums of a database; reader of {@code enums.sql}. */
final class PostgresEnums {
  private final Map<QualifiedName, List<String>> values = new LinkedHashMap<>();
  private final Set<QualifiedName> commented = new HashSet<>();

  private PostgresEnums() {}

  /** The enums in order, with their values in order. */
  static PostgresEnums read(PostgresCatalog catalog, Session session, List<String> namespaces) {
    PostgresEnums enums = new PostgresEnums();
    session.query(catalog.sql("enums.sql"), ValueRow::of, namespaces).forEach(enums::add);
    return enums;
  }

  private void add(ValueRow row) {
    values.computeIfAbsent(row.type(), type -> new ArrayList<>()).add(row.value());
    if (row.commented()) {
      commented.add(row.type());
    }
  }

  /** The values of each enum. */
  Map<QualifiedName, List<String>> values() {
    return values;
  }

  boolean isCommented(QualifiedName type) {
    return commented.contains(type);
  }

  /** One row of {@code enums.sql}. */
  private record ValueRow(QualifiedName type, String value, boolean commented) {
    static ValueRow of(ResultSet row) throws SQLException {
      return new ValueRow(
          QualifiedName.of(row.getString("namespace"), row.getString("enum_name")),
          row.getString("value"),
          row.getBoolean("is_commented"));
    }
  }
}
