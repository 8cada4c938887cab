package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.JdbcDriver;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachDialect;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What comes back from a catalog of CockroachDB. */
class CockroachCatalogTest {
  private static final Dialect DIALECT = new CockroachDialect();

  /** Two indexes of one table have the same name there, so that no database has such a schema. */
  private static final Set<Path> REFUSED =
      Set.of(Path.of("random-021"), Path.of("random-025"), Path.of("random-078"));

  @TestFactory
  Stream<DynamicTest> schema_does_not_differ_from_the_database_that_has_it() {
    return Golden.folders(
        "diff/cockroachdb",
        "catalog",
        CockroachCatalogTest::hasTarget,
        CockroachCatalogTest::check);
  }

  @TestFactory
  Stream<DynamicTest> pulled_target_is_valid_and_does_not_differ_from_its_database() {
    return Golden.folders(
        "diff/cockroachdb",
        "pull from a catalog",
        CockroachCatalogTest::hasTarget,
        CockroachCatalogTest::checkPull);
  }

  @Test
  void the_number_of_queries_does_not_depend_on_the_number_of_tables() {
    assertThat(queriesFor(2)).isEqualTo(queriesFor(40)).isEqualTo(10);
  }

  private static boolean hasTarget(Path folder) {
    return Files.exists(folder.resolve("to.prisma")) && !REFUSED.contains(folder.getFileName());
  }

  private static void check(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    for (String file : List.of("from.prisma", "to.prisma")) {
      RelationalSchema wanted = stages.schema(golden.text(file));
      MigrationPlan rest = stages.plan(read(wanted), wanted);
      if (UnsettledSchemas.contains(golden, file)) {
        assertThat(rest.steps()).as("what is never quite there").isNotEmpty();
      } else {
        assertThat(rest.isEmpty() ? "" : stages.script(rest)).as(file).isEmpty();
      }
    }
  }

  private static void checkPull(GoldenCase golden) throws IOException {
    Stages stages = Stages.of(golden);
    RelationalSchema live = read(stages.schema(golden.text("to.prisma")));
    PullCase.Pulled pulled = PullCase.withoutModels(golden, "to.prisma").pull(live);
    String text = pulled.files().values().iterator().next();
    MigrationPlan rest = stages.plan(live, stages.schema(Optional.of(text)));
    assertThat(rest.isEmpty() ? "" : stages.script(rest)).as(text).isEmpty();
  }

  private static RelationalSchema read(RelationalSchema stored) {
    RelationalSchema read = read(CockroachCatalog.of(stored), Scope.of(stored.namespaces()));
    assertThat(read.tables()).hasSameSizeAs(stored.tables());
    return read;
  }

  private static RelationalSchema read(RecordedCatalog catalog, Scope scope) {
    JdbcTarget target =
        new JdbcTarget(
            new JdbcDriver("", ""),
            "recorded",
            Map.of(),
            "localhost",
            26257,
            "db",
            Optional.of("public"));
    try (Session session = catalog.open(target, DIALECT.failures())) {
      return DIALECT.introspector().read(session, scope);
    }
  }

  private static int queriesFor(int tables) {
    StringBuilder schema =
        new StringBuilder(
            "datasource db {\n provider = \"cockroachdb\"\n url = \"postgresql://h\"\n}\n");
    for (int i = 0; i < tables; i++) {
      schema.append("model M%d {\n id Int @id\n}\n".formatted(i));
    }
    RelationalSchema stored = Stages.of(DIALECT).schema(Optional.of(schema.toString()));
    RecordedCatalog catalog = CockroachCatalog.of(stored);
    assertThat(read(catalog, Scope.of(List.of("public"))).tables()).hasSize(tables);
    return catalog.asked().size();
  }
}
