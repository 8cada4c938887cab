package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever does not answer as a database is told about before anybody loses patience. */
class UnansweredTest {
  /** Far more than any of the limits that the URLs set, and less than a pool would try. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://u:hush@localhost:%d/d?connect_timeout=1",
        "jdbc:postgresql://localhost:%d/d?user=u&password=hush&loginTimeout=1",
        "mysql://u:hush@localhost:%d/d?connect_timeout=1",
        "jdbc:mariadb://localhost:%d/d?user=u&password=hush&connectTimeout=1000",
        "sqlserver://localhost:%d;database=d;user=u;password=hush;loginTimeout=1"
      })
  void a_server_that_keeps_silent_is_unreachable_after_the_time_for_connecting(String url)
      throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      assertUnreachable(url.formatted(silent.getLocalPort()), silent.getLocalPort());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgresql://u:hush@localhost:%d/d?connect_timeout=1",
        "mysql://u:hush@localhost:%d/d?connect_timeout=1"
      })
  void a_server_of_another_kind_is_no_database_server(String url) throws IOException {
    try (ServerSocket web = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> refuseAll(web));
      server.setDaemon(true);
      server.start();
      assertUnreachable(url.formatted(web.getLocalPort()), web.getLocalPort());
    }
  }

  private static void refuseAll(ServerSocket server) {
    while (!server.isClosed()) {
      try (Socket visitor = server.accept()) {
        visitor
            .getOutputStream()
            .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      } catch (IOException gone) {
        // Who comes next, if anybody, is refused as well.
      }
    }
  }

  private static void assertUnreachable(String url, int port) {
    MigrateException failure = failureInTime(() -> open(url).close());

    assertThat(failure.error()).isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
    assertThat(failure).hasMessageContaining("localhost:" + port).message().doesNotContain("hush");
  }

  @LiveTest(TestServer.POSTGRESQL)
  void no_password_is_a_wrong_one(TestDatabase database) {
    String url = PostgresServer.url(database.target().database());

    MigrateException failure = failureOf(() -> open(url.replaceFirst(":[^:@/]*@", "@")).close());

    assertThat(failure.error()).isEqualTo(ErrorCode.AUTHENTICATION_FAILED);
  }

  @LiveTest(TestServer.SQLITE)
  void a_file_that_another_process_keeps_is_waited_for_once(TestDatabase database) {
    String url = "file:" + database.target().database() + "?socket_timeout=1";
    try (Session other = database.open()) {
      other.execute("CREATE TABLE t (id INTEGER)");
      other.execute("BEGIN EXCLUSIVE");

      MigrateException failure =
          failureInTime(
              () -> {
                try (Session session = open(url)) {
                  session.query("SELECT id FROM t", row -> row.getInt(1));
                }
              });

      assertThat(Report.lines(failure))
          .containsExactly(
              "P1008: The database took longer than 1000 ms. Another process keeps the"
                  + " file to itself.",
              "Run the same command again later, or allow more time in the URL:"
                  + " socket_timeout=<seconds>");
    }
  }

  @Test
  void a_file_that_is_no_database_is_told_at_once() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "no database, whatever one says".repeat(50));

    MigrateException failure =
        failureInTime(
            () -> {
              try (Session session = open("file:" + folder.resolve("notes.txt"))) {
                session.query("SELECT name FROM sqlite_schema", row -> row.getString(1));
              }
            });

    assertThat(failure.error()).isEqualTo(ErrorCode.URL_INVALID);
  }

  private static Session open(String url) {
    Connector connector = Providers.installed().forUrl(url).connector();
    return connector.open(connector.target(url, Path.of("")));
  }

  private static MigrateException failureInTime(Runnable work) {
    return assertTimeout(PATIENCE, () -> failureOf(work));
  }
}
