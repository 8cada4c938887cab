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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

  @TestFactory
  Stream<DynamicTest> catalog_of_a_server_is_the_recorded_one() {
    return Golden.folders(
        "diff/sqlserver",
        "catalog of a server",
        folder -> Files.exists(folder.resolve("to.prisma")),
        SqlServerCatalogTest::checkCatalog);
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
    Optional<String> findings = RecordedFindings.of(golden);
    assertThat(RecordedFindings.ofScript(stages.dataLossCheck().assumed(plan)))
        .isEqualTo(
            findings.isPresent()
                ? RecordedFindings.read(findings.get(), "migrationFile").orElseThrow()
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

  private static void checkCatalog(GoldenCase golden) throws IOException {
    String namespace = golden.setting("schema").orElse("dbo");
    try (DevDatabase database = DevDatabase.of(golden)) {
      Stages stages = database.stages();
      RelationalSchema stored = stages.schema(golden.text("to.prisma"), golden.setting("schema"));
      database.run(stages.script(stages.plan(RelationalSchema.empty(), stored)));
      SqlServerCatalog.of(stored, namespace)
          .answers()
          .forEach((query, rows) -> checkAnswer(database.session(), stored, query, rows));
    }
  }

  /** The server has its own numbers for what is in it, and writes expressions in its own way. */
  private static void checkAnswer(
      Session session, RelationalSchema stored, String query, List<Map<String, Object>> recorded) {
    String namespaces =
        Stream.concat(stored.namespaces().stream(), session.target().namespace().stream())
            .map(name -> "[" + name + "]")
            .distinct()
            .collect(Collectors.joining());
    List<Map<String, String>> expected =
        recorded.stream()
            .filter(row -> namespaces.contains("[" + row.get("namespace") + "]"))
            .map(row -> comparable(row, row.keySet()))
            .toList();
    List<Map<String, Object>> answer = session.query(query, SqlServerCatalogTest::row, namespaces);
    assertThat(answer).as(query).hasSameSizeAs(expected);
    for (int i = 0; i < answer.size(); i++) {
      assertThat(comparable(answer.get(i), expected.get(i).keySet()))
          .as("row %d of %s", i, query)
          .isEqualTo(expected.get(i));
    }
  }

  private static Map<String, Object> row(ResultSet row) throws SQLException {
    Map<String, Object> facts = new HashMap<>();
    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
      facts.put(row.getMetaData().getColumnLabel(column), row.getObject(column));
    }
    return facts;
  }

  private static Map<String, String> comparable(Map<String, Object> row, Set<String> names) {
    Map<String, String> facts = new TreeMap<>();
    for (String name : names) {
      Object value = row.get(name);
      String text = value instanceof Boolean bit ? (bit ? "1" : "0") : String.valueOf(value);
      boolean expression = name.equals("default_expression");
      facts.put(
          name, expression ? text.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]()\\s]", "") : text);
    }
    facts.remove("id");
    return facts;
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
