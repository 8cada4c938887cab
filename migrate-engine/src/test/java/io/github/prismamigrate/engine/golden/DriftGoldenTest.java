package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Which differences between a database and a schema file are seen. */
class DriftGoldenTest {

  @TestFactory
  Stream<DynamicTest> script_from_a_database_to_a_schema_is_the_recorded_one() {
    return Golden.folders("introspection/drift", DriftGoldenTest::isCase, DriftGoldenTest::check);
  }

  @TestFactory
  Stream<DynamicTest> schema_comes_back_from_the_database_it_made() {
    return Golden.folders(
        "introspection/roundtrip", DriftGoldenTest::isCase, DriftGoldenTest::checkRoundTrip);
  }

  private static boolean isCase(Path folder) {
    return Files.exists(folder.resolve("expected-diff.sql"));
  }

  private static void check(GoldenCase golden) throws IOException {
    golden.expect("expected-diff.sql", difference(golden, "database.sql"));
  }

  /** Where Prisma makes the same change again and again, to make none is right as well. */
  private static void checkRoundTrip(GoldenCase golden) throws IOException {
    String difference = difference(golden, "create.sql");
    if (!difference.isEmpty()) {
      golden.expect("expected-diff.sql", difference);
    }
  }

  private static String difference(GoldenCase golden, String script) throws IOException {
    Stages stages = Stages.of(golden);
    Optional<String> schema = golden.text("schema.prisma");
    RelationalSchema wanted = stages.schema(schema);
    RelationalSchema actual =
        LiveSchema.of(golden)
            .after(golden.text(script).orElseThrow(), scope(schema.orElseThrow(), wanted));
    MigrationPlan plan = stages.plan(actual, wanted);
    return plan.isEmpty() ? "" : stages.script(plan);
  }

  private static Scope scope(String schema, RelationalSchema wanted) {
    boolean extensions =
        Offline.analysis(schema)
            .datamodel()
            .configuration()
            .previewFeatures()
            .contains(PreviewFeature.POSTGRESQL_EXTENSIONS);
    return new Scope(wanted.namespaces(), Set.of(), Set.of(), extensions);
  }
}
