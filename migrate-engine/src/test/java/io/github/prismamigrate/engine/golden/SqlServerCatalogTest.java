package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.JdbcDriver;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dataloss.Finding;
import io.github.prismamigrate.engine.dataloss.Risk;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerFailures;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerIntrospector;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Scripts, findings and pulls of schemas that are read from a catalog of SQL Server. */
class SqlServerCatalogTest {
  @TestFactory
  Stream<DynamicTest> next_migration_of_a_database_is_the_recorded_one() {
    return Golden.folders(
        "diff/sqlserver",
        folder -> Files.exists(folder.resolve("expected-dev.sql")),
        SqlServerCatalogTest::check);
  }

  @TestFactory
  Stream<DynamicTest> pulled_target_is_valid_and_does_not_differ_from_its_database() {
    return Golden.folders(
        "diff/sqlserver",
        folder -> Files.exists(folder.resolve("to.prisma")),
        SqlServerCatalogTest::checkPull);
  }

  @Test
  void the_number_of_queries_does_not_depend_on_the_number_of_tables() {
    assertThat(queriesFor(2)).isEqualTo(queriesFor(40)).isEqualTo(6);
  }

  private static void check(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    Optional<String> written = golden.setting("schema");
    String namespace = written.orElse("dbo");
    RelationalSchema from = stages.schema(golden.text("from.prisma"), written);
    RelationalSchema to = stages.schema(golden.text("to.prisma"), written);
    MigrationPlan plan = stages.plan(read(from, to, namespace), to);
    golden.expect("expected-dev.sql", stages.script(plan));
    assertThat(RecordedFindings.ofScript(stages.dataLossCheck().assumed(plan)))
        .isEqualTo(
            golden.text("expected-warnings.json").isPresent()
                ? RecordedFindings.read(
                        golden.text("expected-warnings.json").get(), "migrationFile")
                    .orElseThrow()
                : List.of());
  }

  private static void checkPull(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    Optional<String> written = golden.setting("schema");
    RelationalSchema target = stages.schema(golden.text("to.prisma"), written);
    RelationalSchema live = read(target, target, written.orElse("dbo"));
    PullCase.Pulled pulled = PullCase.withoutModels(golden, "to.prisma").pull(live);
    String text = pulled.files().values().iterator().next();
    MigrationPlan rest = stages.plan(live, stages.schema(Optional.of(text), written));
    assertThat(rest.isEmpty() ? "" : stages.script(rest)).as(text).isEmpty();
  }

  private static RelationalSchema read(
      RelationalSchema stored, RelationalSchema next, String namespace) {
    return read(SqlServerCatalog.of(stored, namespace), next, namespace);
  }

  private static RelationalSchema read(
      RecordedCatalog catalog, RelationalSchema next, String namespace) {
    JdbcTarget target =
        new JdbcTarget(
            new JdbcDriver("", ""),
            "recorded",
            Map.of(),
            "localhost",
            1433,
            "db",
            Optional.of(namespace));
    try (Session session = catalog.open(target, new SqlServerFailures())) {
      return new SqlServerIntrospector().read(session, Scope.of(next.namespaces()));
    }
  }

  @Test
  void of_a_column_that_becomes_required_the_cast_is_not_told() {
    Stages stages = Stages.of(Path.of("sqlserver"));
    MigrationPlan plan = stages.plan(column("BigInt?", stages), column("Int", stages));

    assertThat(stages.dataLossCheck().assumed(plan))
        .extracting(Finding::risk)
        .containsExactly(Risk.MADE_COLUMN_REQUIRED);
  }

  private static RelationalSchema column(String type, Stages stages) {
    return stages.schema(
        Optional.of(
            """
            datasource db {
              provider = "sqlserver"
              url      = "sqlserver://h"
            }

            model A {
              id Int @id
              a  %s
            }
            """
                .formatted(type)));
  }

  private static int queriesFor(int tables) {
    StringBuilder schema =
        new StringBuilder(
            "datasource db {\n provider = \"sqlserver\"\n url = \"sqlserver://h\"\n}\n");
    for (int i = 0; i < tables; i++) {
      schema.append("model M%d {\n id Int @id\n}\n".formatted(i));
    }
    Path any = Path.of("sqlserver");
    RelationalSchema stored = Stages.of(any).schema(Optional.of(schema.toString()));
    RecordedCatalog catalog = SqlServerCatalog.of(stored, "dbo");
    assertThat(read(catalog, stored, "dbo").tables()).hasSize(tables);
    return catalog.asked().size();
  }
}
