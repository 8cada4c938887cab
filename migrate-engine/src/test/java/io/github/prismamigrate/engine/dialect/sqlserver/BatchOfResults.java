package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.sql.DataSource;

/** A server that answers a batch with given results: numbers of changed rows, and errors. */
final class BatchOfResults {
  /** The text that the results answer; others are answered with nothing. */
  static final String SCRIPT = "the script";

  private static final int NONE = -1;

  private final Deque<Object> results;
  private final List<String> sent = new ArrayList<>();
  private int openTransactions;
  private int current = NONE;

  BatchOfResults(List<?> results) {
    this.results = new ArrayDeque<>(results);
  }

  /** The same for a batch that leaves a transaction open. */
  BatchOfResults leavingOpen() {
    openTransactions = 1;
    return this;
  }

  int unread() {
    return results.size();
  }

  /** What was sent, in order. */
  List<String> sent() {
    return List.copyOf(sent);
  }

  Session session() {
    DataSource source =
        fake(
            DataSource.class,
            (method, arguments) -> method.equals("getConnection") ? connection() : null);
    return Session.open(source, connection -> JdbcTarget.unknown(), new SqlServerFailures());
  }

  private Connection connection() {
    return fake(
        Connection.class,
        (method, arguments) ->
            switch (method) {
              case "createStatement" -> statement();
              case "prepareStatement" -> countOfTransactions();
              default -> null;
            });
  }

  private Statement statement() {
    return fake(
        Statement.class,
        (method, arguments) ->
            switch (method) {
              case "execute" -> {
                sent.add((String) arguments[0]);
                yield arguments[0].equals(SCRIPT) ? next() : nothing();
              }
              case "getMoreResults" -> next();
              case "getUpdateCount" -> current;
              default -> null;
            });
  }

  /** Whether the next result has rows, which none has. */
  private boolean next() throws SQLException {
    Object result = results.isEmpty() ? NONE : results.poll();
    if (result instanceof SQLException failure) {
      current = NONE;
      throw failure;
    }
    current = (Integer) result;
    return false;
  }

  private boolean nothing() {
    current = NONE;
    return false;
  }

  private PreparedStatement countOfTransactions() {
    List<Integer> rows = new ArrayList<>(List.of(openTransactions));
    ResultSet result =
        fake(
            ResultSet.class,
            (method, arguments) ->
                switch (method) {
                  case "next" -> !rows.isEmpty();
                  case "getInt" -> rows.remove(0);
                  default -> null;
                });
    return fake(
        PreparedStatement.class,
        (method, arguments) -> method.equals("executeQuery") ? result : null);
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
}
