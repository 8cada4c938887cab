package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;

/** A server that answers each question with rows of one text and refuses some statements. */
final class FakeServer {
  private final Predicate<String> refuses;
  private final Function<String, List<String>> answers;
  private final int code;
  private final List<String> sent = new ArrayList<>();

  /**
   * A server that runs nothing.
   *
   * @param code the number with which it refuses
   */
  FakeServer(int code, Predicate<String> refuses, Function<String, List<String>> answers) {
    this.code = code;
    this.refuses = refuses;
    this.answers = answers;
  }

  /** The statements that were sent, refused ones as well. */
  List<String> sent() {
    return List.copyOf(sent);
  }

  Session session() {
    DataSource source =
        fake(
            DataSource.class,
            (self, method, arguments) ->
                method.getName().equals("getConnection") ? connection() : null);
    return Session.open(source, connection -> JdbcTarget.unknown(), new SqlServerFailures());
  }

  private Connection connection() {
    return fake(
        Connection.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "createStatement" -> statement();
              case "prepareStatement" -> question((String) arguments[0]);
              default -> null;
            });
  }

  private Statement statement() {
    return fake(
        Statement.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "execute" -> executed((String) arguments[0]);
              case "getMoreResults" -> false;
              case "getUpdateCount" -> -1;
              default -> null;
            });
  }

  private boolean executed(String statement) throws SQLException {
    sent.add(statement);
    if (refuses.test(statement)) {
      throw new SQLException("refused: " + statement, "S0001", code);
    }
    return false;
  }

  private PreparedStatement question(String question) {
    return fake(
        PreparedStatement.class,
        (self, method, arguments) ->
            method.getName().equals("executeQuery") ? rows(answers.apply(question)) : null);
  }

  private static ResultSet rows(List<String> texts) {
    Iterator<String> rows = texts.iterator();
    return fake(
        ResultSet.class,
        (self, method, arguments) ->
            switch (method.getName()) {
              case "next" -> rows.hasNext();
              case "getString" -> rows.next();
              default -> null;
            });
  }

  private static <T> T fake(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
