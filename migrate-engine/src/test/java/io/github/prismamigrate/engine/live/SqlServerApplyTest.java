package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.TestServer.SQLSERVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import java.util.List;

/** What deploying does on SQL Server alone. */
class SqlServerApplyTest {

  @LiveTest(SQLSERVER)
  void a_generated_script_that_fails_leaves_nothing_but_its_record(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_good", "CREATE TABLE good (id int);")
            .with("2_bad", wrapped("CREATE TABLE half (id int);\nINSERT INTO nowhere VALUES (1);"));

    assertThat(deployment.failure().parameters()).containsEntry("database_error_code", "208");
    assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "good");
  }

  @LiveTest(SQLSERVER)
  void an_error_behind_results_is_not_overlooked(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with(
                "1_late",
                "CREATE TABLE t (id int PRIMARY KEY); SELECT 1; INSERT t VALUES (1); SELECT 1/0;");

    assertThat(deployment.failure().parameters()).containsEntry("database_error_code", "8134");
  }

  @LiveTest(SQLSERVER)
  void what_follows_an_error_runs_as_the_server_runs_it(TestDatabase database) {
    Deployment deployment =
        new Deployment(database).with("1_on", "SELECT 1/0; CREATE TABLE behind (id int);");

    assertThat(deployment.failure().parameters()).containsEntry("database_error_code", "8134");
    assertThat(database.tables()).contains("behind");
  }

  @LiveTest(SQLSERVER)
  void a_transaction_left_open_undoes_what_it_created(TestDatabase database) {
    Deployment deployment =
        new Deployment(database).with("1_open", "BEGIN TRAN; CREATE TABLE half (id int);");

    assertThat(deployment.failure()).isNotNull();
    assertThat(database.tables()).containsExactly("_prisma_migrations");
  }

  @LiveTest(SQLSERVER)
  void a_script_that_goes_to_another_database_does_not_take_the_records_along(
      TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with("1_use", "USE master;")
            .with("2_next", "CREATE TABLE next_table (id int);");

    assertThat(deployment.run()).hasSize(2);
    assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "next_table");
  }

  @LiveTest(SQLSERVER)
  void a_line_of_command_line_clients_is_an_error_of_the_server(TestDatabase database) {
    Deployment deployment =
        new Deployment(database).with("1_go", "CREATE TABLE t (id int);\nGO\nSELECT 1");

    assertThat(deployment.failure().parameters()).containsEntry("database_error_code", "102");
  }

  @LiveTest(SQLSERVER)
  void an_emptied_database_has_nothing_left_in_any_of_its_schemas(TestDatabase database) {
    Scope scope = Scope.of(List.of("dbo", "other"));
    Operator operator = database.operator();
    try (Session session = database.open()) {
      operator.run(session, "CREATE TABLE a (id int PRIMARY KEY)");
      operator.run(session, "CREATE VIEW v AS SELECT id FROM dbo.a");
      operator.run(session, "CREATE PROCEDURE p AS SELECT 1");
      operator.run(session, "CREATE TYPE t FROM int");
      operator.run(session, "EXEC('CREATE SCHEMA other'); CREATE TABLE other.c (id int)");

      operator.empty(session, scope);

      assertThat(operator.isEmpty(session, scope)).isTrue();
      assertThat(SQLSERVER.dialect().introspector().read(session, scope))
          .satisfies(schema -> assertThat(schema.views()).isEmpty())
          .satisfies(schema -> assertThat(schema.namespaces()).containsExactly("dbo"));
    }
  }

  private static String wrapped(String statements) {
    return """
        BEGIN TRY

        BEGIN TRAN;

        %s

        COMMIT TRAN;

        END TRY
        BEGIN CATCH

        IF @@TRANCOUNT > 0
        BEGIN
            ROLLBACK TRAN;
        END;
        THROW

        END CATCH
        """
        .formatted(statements);
  }
}
