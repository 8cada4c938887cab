package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;

/**
 * A new, empty database that belongs to one test.
 *
 * @param folder a folder of its own, gone with it
 */
public record TestDatabase(TestServer server, JdbcTarget target, Path folder)
    implements AutoCloseable {
  /** What a schema without namespaces looks at. */
  static final Scope SCOPE = Scope.of(List.of());

  /** Creates it; where nobody gave such a server, the test ends here as skipped. */
  public static TestDatabase on(TestServer server) {
    Connector connector = server.dialect().connector();
    Path folder = newFolder();
    try {
      JdbcTarget target = connector.target(server.url(TestServer.freshName(), folder), Path.of(""));
      connector.createDatabase(target);
      return new TestDatabase(server, target, folder);
    } catch (RuntimeException failure) {
      FileUtils.deleteQuietly(folder.toFile());
      throw failure;
    }
  }

  private static Path newFolder() {
    try {
      return Files.createTempDirectory("test-database");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public Connector connector() {
    return server.dialect().connector();
  }

  public Operator operator() {
    return server.dialect().operator();
  }

  public Session open() {
    return connector().open(target);
  }

  /** The dialect as the server speaks it. */
  Dialect dialect() {
    try (Session session = open()) {
      return server.dialect(session);
    }
  }

  /** Runs a script as migrations run. */
  void run(String script) {
    try (Session session = open()) {
      operator().run(session, script);
    }
  }

  /** The first column of the rows, as text. */
  List<String> query(String sql) {
    try (Session session = open()) {
      return session.query(sql, row -> String.valueOf(row.getString(1)));
    }
  }

  /** What is there. */
  RelationalSchema read() {
    Dialect dialect = dialect();
    try (Session session = open()) {
      return dialect.introspector().read(session, SCOPE);
    }
  }

  /** The names of all tables. */
  List<String> tables() {
    return read().tables().stream().map(table -> table.name().name()).toList();
  }

  @Override
  public void close() {
    connector().dropDatabase(target);
    FileUtils.deleteQuietly(folder.toFile());
  }
}
