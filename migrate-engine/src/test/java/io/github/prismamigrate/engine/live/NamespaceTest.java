package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.command.MigrationTarget;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.PushOptions;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.SaveOptions;
import io.github.prismamigrate.engine.command.SqlSource;
import io.github.prismamigrate.engine.command.StatusOptions;
import io.github.prismamigrate.engine.command.UpOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema that a URL of PostgreSQL names is made by whoever changes the database, and by nobody
 * else.
 */
class NamespaceTest {
  private static final String INIT = "20240101000000_init";
  private static final DiffSource LIVE = new DiffSource.Datasource(Path.of("schema.prisma"));

  private static final Map<String, Consumer<PrismaMigrate>> READING =
      Map.of(
          "status", PrismaMigrate::status,
          "status with drift", migrate -> migrate.status(new StatusOptions(true)),
          "dry run", PrismaMigrate::deployPreview,
          "diff", migrate -> migrate.diff(DiffOptions.summary(LIVE, new DiffSource.Empty())),
          "pull",
              migrate ->
                  assertThatThrownBy(() -> migrate.pull(new PullOptions(true, false, List.of())))
                      .hasMessageContaining("nothing to read"),
          "preview of what is pending",
              migrate ->
                  migrate.up(
                      new UpOptions(new MigrationTarget.All(), true, false), Prompter.none()),
          "preview of a new migration",
              migrate -> migrate.save(new SaveOptions(Optional.empty(), true), Prompter.none()));

  private static final Map<String, Consumer<PrismaMigrate>> WRITING =
      Map.of(
          "deploy", PrismaMigrate::deploy,
          "dev", migrate -> migrate.dev(DevOptions.defaults().named("x"), Prompter.none()),
          "push", migrate -> migrate.push(PushOptions.defaults(), Prompter.none()),
          "resolve", migrate -> migrate.resolve(new Resolution.Applied(INIT)),
          "execute", migrate -> migrate.execute(new SqlSource.Text("CREATE TABLE t (id int)")));

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> reading_goals_change_nothing() {
    return READING.entrySet().stream()
        .map(goal -> DynamicTest.dynamicTest(goal.getKey(), () -> check(goal.getValue(), "0")));
  }

  @TestFactory
  Stream<DynamicTest> writing_goals_make_it() {
    return WRITING.entrySet().stream()
        .map(goal -> DynamicTest.dynamicTest(goal.getKey(), () -> check(goal.getValue(), "1")));
  }

  private void check(Consumer<PrismaMigrate> goal, String made) {
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL)) {
      CommandProject project = new CommandProject(folder, database).with(INIT, "SELECT 1;");

      goal.accept(
          project.builder().databaseUrl(CommandProject.url(database) + "?schema=app").build());

      assertThat(database.query("SELECT count(*) FROM pg_namespace WHERE nspname = 'app'"))
          .containsExactly(made);
    }
  }
}
