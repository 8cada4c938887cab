package io.github.prismamigrate.engine.live;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** A data source with one connection that remembers the statements made on it. */
public final class RecordingDataSource implements DataSource {
  private final Connection connection;
  private final List<Query> queries = new ArrayList<>();

  /** Records on {@code connection}, which stays open. */
  public RecordingDataSource(Connection connection) {
    this.connection = connection;
  }

  /** The statements made so far. */
  public List<Query> queries() {
    return List.copyOf(queries);
  }

  @Override
  public Connection getConnection() {
    return proxy(
        Connection.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "close" -> Optional.empty();
              case "prepareStatement" -> Optional.of(recorded((String) arguments[0]));
              case "createStatement" -> Optional.of(plain());
              default -> Optional.ofNullable(invoke(connection, method, arguments));
            });
  }

  /** Counts as well, but nobody knows its text. */
  private Statement plain() throws SQLException {
    queries.add(new Query(""));
    return connection.createStatement();
  }

  private PreparedStatement recorded(String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    Query query = new Query(sql);
    queries.add(query);
    return proxy(
        PreparedStatement.class,
        (method, arguments) -> {
          if (method.getName().startsWith("set")) {
            query.bindings.add(to -> invoke(to, method, arguments));
          }
          return Optional.ofNullable(invoke(statement, method, arguments));
        });
  }

  private static <T> T proxy(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            RecordingDataSource.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method, arguments).orElse(null)));
  }

  private static Object invoke(Object target, Method method, Object[] arguments)
      throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException | IllegalAccessException failure) {
      throw new SQLException(failure.getCause());
    }
  }

  /** What a call returns. */
  private interface Answer {
    Optional<Object> to(Method method, Object[] arguments) throws SQLException;
  }

  /** A call that gives a statement one of its parameters. */
  private interface Binding {
    void apply(PreparedStatement statement) throws SQLException;
  }

  /** A query with its parameters. */
  public static final class Query {
    private final String sql;
    private final List<Binding> bindings = new ArrayList<>();

    private Query(String sql) {
      this.sql = sql;
    }

    /**
     * Sends the query again and reads every value that it returns.
     *
     * @return the number of rows
     */
    public int repeat(Connection connection) throws SQLException {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        for (Binding binding : bindings) {
          binding.apply(statement);
        }
        try (ResultSet rows = statement.executeQuery()) {
          return count(rows);
        }
      }
    }

    private static int count(ResultSet rows) throws SQLException {
      int columns = rows.getMetaData().getColumnCount();
      int count = 0;
      while (rows.next()) {
        for (int column = 1; column <= columns; column++) {
          rows.getString(column);
        }
        count++;
      }
      return count;
    }
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
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
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("wraps nothing");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
