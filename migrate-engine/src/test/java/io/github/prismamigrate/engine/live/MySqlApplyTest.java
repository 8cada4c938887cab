package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static io.github.prismamigrate.engine.live.TestServer.MARIADB;
import static io.github.prismamigrate.engine.live.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What deploying does on MySQL and MariaDB alone. */
class MySqlApplyTest {

  @LiveTest({MARIADB, MYSQL})
  void a_failure_says_which_statement_failed_and_what_stands(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with(
                "1_bad",
                """
                CREATE TABLE one (id int);
                CREATE TABLE two (id int);

                -- the third
                INSERT INTO missing VALUES (1);
                CREATE TABLE never (id int);\
                """);

    assertThat(deployment.failure())
        .hasMessageContaining("statement 3 of the script")
        .hasMessageContaining("the 2 before it were executed and stay in effect")
        .hasMessageContaining("migration.sql:5:1");
    assertThat(database.tables()).containsExactly("_prisma_migrations", "one", "two");
  }

  @LiveTest({MARIADB, MYSQL})
  void a_syntax_error_is_found_in_its_line(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with(
                "1_bad",
                "CREATE TABLE one (id int);\nCREATE TABLE two (\n  id int,\n  nonsense\n);");

    assertThat(deployment.failure())
        .hasMessageContaining("statement 2 of the script")
        .hasMessageContaining("migration.sql:5:1");
  }

  @LiveTest({MARIADB, MYSQL})
  void bodies_of_routines_hold_semicolons(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with(
                "1_routine",
                """
                CREATE TABLE t (id int, note text);
                CREATE PROCEDURE p() BEGIN INSERT INTO t VALUES (1, 'a;b'); SELECT 1; END;
                CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW
                  IF NEW.id > 1 THEN SET NEW.note = 'big'; END IF;
                CALL p();
                INSERT INTO t VALUES (2, 'small')\
                """);

    assertThat(deployment.run()).containsExactly("1_routine");

    assertThat(database.query("SELECT note FROM t ORDER BY id")).containsExactly("a;b", "big");
  }

  @LiveTest({MARIADB, MYSQL})
  void a_word_of_command_line_clients_is_an_error_of_the_server(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with(
                "1_delimiter",
                "CREATE TABLE t (id int);\nDELIMITER //\nCREATE PROCEDURE p() SELECT 1//");

    assertThat(deployment.failure())
        .hasMessageContaining("statement 2 of the script")
        .hasMessageContaining("migration.sql:2:1");
  }

  @LiveTest({MARIADB, MYSQL})
  void a_script_that_goes_to_another_database_does_not_take_the_records_along(
      TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_use", "USE information_schema;")
            .with("2_next", "CREATE TABLE next_table (id int);");

    assertThat(deployment.run()).hasSize(2);
    assertThat(database.tables()).containsExactly("_prisma_migrations", "next_table");
  }

  @LiveTest({MARIADB, MYSQL})
  void emptying_leaves_no_routines(TestDatabase database) {
    String procedure = "CREATE PROCEDURE p() BEGIN SELECT 1; END;";
    database.run(procedure);
    try (Session session = database.open()) {
      database.operator().empty(session, TestDatabase.SCOPE);
    }

    database.run(procedure);
  }

  @Test
  void databases_of_the_server_itself_are_left_alone() {
    assertThat(
            failureOf(
                    () ->
                        MARIADB
                            .dialect()
                            .connector()
                            .target("mysql://root@localhost/sys", Path.of("")))
                .error())
        .isEqualTo(ErrorCode.SYSTEM_DATABASE);
  }
}
