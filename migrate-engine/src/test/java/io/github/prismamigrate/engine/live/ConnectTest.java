package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How to get into a database, and what keeps out, on every server. */
class ConnectTest {

  @LiveTest
  void a_database_is_created_only_where_it_is_missing(TestDatabase database) {
    Connector connector = database.connector();
    assertThat(connector.createDatabase(database.target())).isFalse();
    connector.dropDatabase(database.target());

    MigrateException failure = failureOf(database::open);

    assertThat(failure.error()).isEqualTo(ErrorCode.DATABASE_MISSING);
    assertThat(failure).hasMessageContaining(database.target().database());
    assertThat(connector.createDatabase(database.target())).isTrue();
    assertThat(database.tables()).isEmpty();
  }

  @LiveTest
  void dropping_a_database_that_is_not_there_is_no_failure(TestDatabase database) {
    database.connector().dropDatabase(database.target());
    database.connector().dropDatabase(database.target());

    assertThat(failureOf(database::open).error()).isEqualTo(ErrorCode.DATABASE_MISSING);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
  void nobody_at_the_port_is_an_unreachable_server(TestServer server) {
    Connector connector = server.dialect().connector();
    JdbcTarget target = connector.target(server.deadUrl(), Path.of(""));

    MigrateException failure = failureOf(() -> connector.open(target));

    assertThat(failure.error()).isEqualTo(ErrorCode.DATABASE_UNREACHABLE);
    assertThat(failure).hasMessageContaining("localhost:1").message().doesNotContain("hush");
  }

  @LiveTest
  void a_wrong_password_is_refused_and_not_repeated(TestDatabase database) {
    assumeTrue(database.server().checksPasswords(), "everybody may come in");
    JdbcTarget stranger = as(database.target(), database.target().user(), "Wr0ng-hush");

    MigrateException failure = failureOf(() -> database.connector().open(stranger));

    assertThat(failure.error()).isEqualTo(ErrorCode.AUTHENTICATION_FAILED);
    assertThat(failure)
        .hasMessageContaining(database.target().user())
        .message()
        .doesNotContain("Wr0ng-hush");
  }

  @LiveTest
  void a_user_who_may_only_read_hears_from_the_server_why_nothing_is_migrated(
      TestDatabase database) {
    withReader(
        database,
        reader -> {
          MigrateException failure =
              failureOf(
                  () -> {
                    try (Session session = database.connector().open(reader)) {
                      database.operator().run(session, "CREATE TABLE t (id int)");
                    }
                  });

          assertThat(failure.parameters())
              .containsEntry("database_error_code", database.server().tableRefused());
          assertThat(failure.getMessage()).doesNotContain("Hush1");
        });
    assertThat(database.tables()).isEmpty();
  }

  @LiveTest
  void a_user_who_may_only_read_gets_neither_a_shadow_database_nor_a_new_one(
      TestDatabase database) {
    withReader(
        database,
        reader -> {
          assertThat(failureOf(() -> database.connector().createShadow(reader)).error())
              .isEqualTo(ErrorCode.SHADOW_NOT_CREATED);
          JdbcTarget missing =
              database
                  .connector()
                  .target(
                      database.server().url(TestServer.freshName(), database.folder()),
                      Path.of(""));
          assertThat(
                  failureOf(
                      () ->
                          database
                              .connector()
                              .createDatabase(
                                  as(missing, reader.user(), reader.properties().get("password")))))
              .message()
              .doesNotContain("Hush1");
          assertThat(failureOf(() -> database.connector().open(missing)).error())
              .isEqualTo(ErrorCode.DATABASE_MISSING);
        });
  }

  private interface Visit {
    void of(JdbcTarget reader);
  }

  private static void withReader(TestDatabase database, Visit visit) {
    TestServer server = database.server();
    assumeTrue(server.hasUsers(), "there are no users");
    String name = TestServer.freshName();
    database.run(server.createReader(database.target().database(), name));
    try {
      visit.of(as(database.target(), name, name + "-Hush1"));
    } finally {
      database.run(server.dropReader(name));
    }
  }

  private static JdbcTarget as(JdbcTarget target, String user, String password) {
    return target.enteredBy(Optional.of(user), Optional.of(password));
  }
}
