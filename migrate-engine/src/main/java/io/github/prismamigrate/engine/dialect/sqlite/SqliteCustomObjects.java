package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reader of {@code custom_objects.sql}, which finds what no schema file can say. */
final class SqliteCustomObjects {
  private static final String SQL =
      SqlResource.read(SqliteCustomObjects.class, "custom_objects.sql");

  /** A comment or something in quotes, which is passed over, or a clause of a table. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "--[^\\n]*|/\\*.*?(?:\\*/|$)"
              + "|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|`(?:[^`]|``)*`|\\[[^\\]]*\\]"
              + "|\\b(?<clause>CHECK|COLLATE|GENERATED|STRICT|WITHOUT)\\b",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private SqliteCustomObjects() {}

  static List<CustomObject> read(Session session) {
    return session.query(SQL, Row::of).stream().flatMap(Row::objects).toList();
  }

  /** One row of the query. */
  private record Row(
      String type,
      String name,
      String table,
      String statement,
      boolean partial,
      boolean overExpressions) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getString("type"),
          row.getString("name"),
          row.getString("table_name"),
          row.getString("statement"),
          row.getBoolean("is_partial"),
          row.getBoolean("has_expressions"));
    }

    Stream<CustomObject> objects() {
      return switch (type) {
        case "view" -> Stream.of(object("view", name));
        case "trigger" -> Stream.of(object("trigger", name + " on " + table));
        case "index" -> index().stream();
        case "table" -> clauses();
        default -> throw new IllegalStateException("unknown type " + type);
      };
    }

    private Optional<CustomObject> index() {
      String place = name + " on " + table;
      if (partial) {
        return Optional.of(object("partial index", place));
      }
      return overExpressions
          ? Optional.of(object("index over expressions", place))
          : Optional.empty();
    }

    private CustomObject object(String kind, String called) {
      return new CustomObject(kind, called, false, Optional.of(statement));
    }

    /** A clause is part of the statement of its table and cannot be added to it. */
    private Stream<CustomObject> clauses() {
      Matcher matcher = CLAUSE.matcher(statement);
      return matcher
          .results()
          .flatMap(found -> Optional.ofNullable(found.group(1)).stream())
          .map(clause -> clause.toUpperCase(Locale.ROOT) + " clause")
          .map(clause -> new CustomObject(clause, "of " + name, false, Optional.empty()));
    }
  }
}
