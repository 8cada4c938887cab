package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.TestServer.SQLSERVER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import java.util.List;

/** What deploying does on SQL Server alone. */
class SqlServerApplyTest {
  /** All that a schema can hold, much of it in the way of something else. */
  private static final List<String> CONTENT =
      List.of(
          "CREATE SEQUENCE s AS int START WITH 1",
          "CREATE FUNCTION f (@x int) RETURNS int WITH SCHEMABINDING AS BEGIN RETURN @x + 1 END",
          "CREATE TABLE a (id int NOT NULL PRIMARY KEY, self int REFERENCES a (id),"
              + " n int DEFAULT (NEXT VALUE FOR dbo.s), c AS dbo.f(id), CHECK (dbo.f(n) > 0))",
          "CREATE VIEW v WITH SCHEMABINDING AS SELECT id FROM dbo.a",
          "CREATE VIEW w WITH SCHEMABINDING AS SELECT id FROM dbo.v",
          "CREATE FUNCTION g () RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT id FROM dbo.w",
          "CREATE PROCEDURE p AS SELECT 1",
          "CREATE TRIGGER tr ON a AFTER INSERT AS SET NOCOUNT ON",
          "CREATE SYNONYM syn FOR dbo.a",
          "CREATE TYPE t FROM int",
          "CREATE TYPE rows_of AS TABLE (id int)",
          "CREATE XML SCHEMA COLLECTION x AS N'<xsd:schema"
              + " xmlns:xsd=\"http://www.w3.org/2001/XMLSchema\"><xsd:element name=\"e\"/></xsd:schema>'",
          "CREATE TABLE typed (id dbo.t, doc xml(dbo.x))",
          "CREATE FUNCTION visible (@id int) RETURNS TABLE WITH SCHEMABINDING AS RETURN SELECT 1 AS yes",
          "CREATE SECURITY POLICY pol ADD FILTER PREDICATE dbo.visible(id) ON dbo.typed",
          "CREATE TABLE versioned (id int NOT NULL PRIMARY KEY,"
              + " since datetime2 GENERATED ALWAYS AS ROW START NOT NULL,"
              + " till datetime2 GENERATED ALWAYS AS ROW END NOT NULL,"
              + " PERIOD FOR SYSTEM_TIME (since, till))"
              + " WITH (SYSTEM_VERSIONING = ON (HISTORY_TABLE = dbo.versions))",
          "CREATE TABLE stored (id int, INDEX cs CLUSTERED COLUMNSTORE)",
          "EXEC('CREATE SCHEMA other'); CREATE TABLE other.c (id int)");

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
  void what_a_script_sets_ends_with_it(TestDatabase database) {
    Deployment deployment =
        new Deployment(database)
            .with(
                "1_set", "SET QUOTED_IDENTIFIER OFF; SET ROWCOUNT 1; SET IMPLICIT_TRANSACTIONS ON;")
            .with("2_skip", "SET NOEXEC ON; CREATE TABLE skipped (id int);")
            .with("3_filtered", "CREATE TABLE t (id int); CREATE INDEX i ON t (id) WHERE id > 0;");

    assertThat(deployment.run()).hasSize(3);
    assertThat(database.tables()).containsExactlyInAnyOrder("_prisma_migrations", "t");
  }

  @LiveTest(SQLSERVER)
  void an_emptied_database_has_nothing_left_in_any_of_its_schemas(TestDatabase database) {
    Scope scope = Scope.of(List.of("dbo", "other"));
    Operator operator = database.operator();
    try (Session session = database.open()) {
      CONTENT.forEach(statement -> operator.run(session, statement));

      operator.empty(session, scope);

      assertThat(operator.isEmpty(session, scope)).isTrue();
      assertThat(SQLSERVER.dialect().introspector().read(session, scope).namespaces())
          .containsExactly("dbo");
    }
    assertThat(database.query("SELECT name FROM sys.objects WHERE is_ms_shipped = 0")).isEmpty();
    assertThat(database.query("SELECT name FROM sys.types WHERE is_user_defined = 1")).isEmpty();
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
