package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * A database that answers queries with recorded rows. Where a query has a parameter, only rows of
 * the namespaces that it lists are given.
 */
final class RecordedCatalog {
  private final Map<String, List<Map<String, Object>>> rowsByQuery = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();

  RecordedCatalog answer(String query, List<Map<String, Object>> rows) {
    rowsByQuery.put(query, List.copyOf(rows));
    return this;
  }

  /** The recorded answers. */
  Map<String, List<Map<String, Object>>> answers() {
    return Map.copyOf(rowsByQuery);
  }

  /** The queries that were sent, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  Session open(JdbcTarget target, Failures failures) {
    return Session.open(new OneConnection(connection()), connection -> target, failures);
  }

  private Connection connection() {
    return fake(
        Connection.class,
        (method, arguments) ->
            switch (method) {
              case "prepareStatement" -> statement((String) arguments[0]);
              case "createArrayOf" -> array((Object[]) arguments[1]);
              default -> null;
            });
  }

  private static Array array(Object[] items) {
    return fake(Array.class, (method, arguments) -> method.equals("getArray") ? items : null);
  }

  private PreparedStatement statement(String query) {
    List<String> parameters = new ArrayList<>();
    asked.add(query);
    return fake(
        PreparedStatement.class,
        (method, arguments) -> {
          switch (method) {
            case "setObject" -> parameters.add(String.valueOf(arguments[1]));
            case "setArray" -> parameters.add(listed((Array) arguments[1]));
            case "executeQuery" -> {
              return rows(query, parameters);
            }
            case "getConnection" -> {
              return connection();
            }
            default -> {
              // Closing matters to nobody.
            }
          }
          return null;
        });
  }

  private static String listed(Array names) throws SQLException {
    return Arrays.stream((Object[]) names.getArray())
        .map(RecordedCatalog::quoted)
        .collect(Collectors.joining(","));
  }

  private ResultSet rows(String query, List<String> namespaces) {
    Iterator<Map<String, Object>> rows =
        rowsByQuery.get(query).stream()
            .filter(
                row ->
                    namespaces.stream()
                        .allMatch(list -> list.contains(quoted(row.get("namespace")))))
            .iterator();
    List<Map<String, Object>> current = new ArrayList<>();
    return fake(
        ResultSet.class,
        (method, arguments) ->
            switch (method) {
              case "next" -> rows.hasNext() && current.add(rows.next());
              case "close" -> null;
              default -> value(method, current.get(current.size() - 1).get(arguments[0]));
            });
  }

  private static String quoted(Object namespace) {
    return "[" + namespace + "]";
  }

  private static Object value(String getter, Object value) {
    return switch (getter) {
      case "getBoolean" -> Boolean.TRUE.equals(value);
      case "getInt" -> value == null ? 0 : value;
      case "getLong" -> ((Number) value).longValue();
      default -> value;
    };
  }

  private static <T> T fake(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
  }

  /** What a method of a fake gives back. */
  private interface Answer {
    Object to(String method, Object[] arguments) throws SQLException;
  }

  /** A source of the same connection again and again. */
  private record OneConnection(Connection connection) implements DataSource {
    @Override
    public Connection getConnection() {
      return connection;
    }

    @Override
    public Connection getConnection(String user, String password) {
      return connection;
    }

    @Override
    public PrintWriter getLogWriter() {
      return new PrintWriter(System.err);
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
      return 0;
    }

    @Override
    public Logger getParentLogger() {
      return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new IllegalStateException("wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
      return false;
    }
  }
}
