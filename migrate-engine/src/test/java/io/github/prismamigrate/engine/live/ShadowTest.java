package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.Deployment.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.shadow.ShadowReplay;
import io.github.prismamigrate.engine.shadow.ShadowSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a history is replayed beside a database, on every server. */
class ShadowTest {

  @LiveTest
  void a_replay_tells_the_schema_and_leaves_no_database_behind(TestDatabase database)
      throws IOException {
    List<JdbcTarget> shadows = new ArrayList<>();

    RelationalSchema schema =
        replay(
            database,
            noting(shadows, database),
            migration(database, "1", "CREATE TABLE t (id int);"),
            migration(database, "2", "CREATE TABLE u (id int);"));

    assertThat(schema.tables())
        .extracting(table -> table.name().name())
        .containsExactlyInAnyOrder("t", "u");
    assertThatNothingIsLeft(database, shadows);
  }

  @LiveTest
  void a_replay_that_fails_names_the_migration_and_leaves_no_database_behind(TestDatabase database)
      throws IOException {
    List<JdbcTarget> shadows = new ArrayList<>();
    Migration bad = migration(database, "1_bad", "INSERT INTO nowhere VALUES (1);");

    MigrateException failure = failureOf(() -> replay(database, noting(shadows, database), bad));

    assertThat(failure.error()).isEqualTo(ErrorCode.SHADOW_MIGRATION_FAILED);
    assertThat(failure.parameters()).containsEntry("migration_name", "1_bad");
    assertThat(failure).hasMessageContaining("P1014").hasMessageContaining("nowhere");
    assertThatNothingIsLeft(database, shadows);
  }

  @LiveTest({TestServer.POSTGRESQL, TestServer.MARIADB, TestServer.MYSQL, TestServer.SQLSERVER})
  void a_process_that_is_interrupted_leaves_no_database_behind(TestDatabase database)
      throws IOException, InterruptedException {
    String url =
        database.server().url(database.target().database(), database.folder().toAbsolutePath());
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                ShadowProcess.class.getName(),
                url)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String shadow = process.inputReader().readLine();

    assertThat(process.waitFor()).isEqualTo(130);

    JdbcTarget left =
        database.connector().target(database.server().url(shadow, database.folder()), Path.of(""));
    assertThat(failureOf(() -> database.connector().open(left)).error())
        .isEqualTo(ErrorCode.DATABASE_MISSING);
  }

  @LiveTest
  void a_shadow_database_of_ones_own_is_emptied_first_and_keeps_the_replayed_schema(
      TestDatabase database) throws IOException {
    database.run("CREATE TABLE old (id int)");
    ShadowSource kept = ShadowSource.kept(database::open, database.operator(), TestDatabase.SCOPE);

    replay(database, kept, migration(database, "1", "CREATE TABLE t (id int);"));

    assertThat(database.tables()).containsExactly("t");
  }

  private static RelationalSchema replay(
      TestDatabase database, ShadowSource source, Migration... migrations) {
    return new ShadowReplay(source, database.operator(), database.dialect().introspector())
        .schemaAfter(List.of(migrations), TestDatabase.SCOPE);
  }

  private static ShadowSource noting(List<JdbcTarget> shadows, TestDatabase database) {
    ShadowSource created = ShadowSource.created(database.connector(), database.target());
    return () -> {
      Session shadow = created.open();
      shadows.add(shadow.target());
      return shadow;
    };
  }

  private static void assertThatNothingIsLeft(TestDatabase database, List<JdbcTarget> shadows) {
    assertThat(database.tables()).isEmpty();
    assertThat(shadows).singleElement().isNotEqualTo(database.target());
    if (!database.connector().alwaysCreatesShadow()) {
      assertThat(failureOf(() -> database.connector().open(shadows.get(0))).error())
          .isEqualTo(ErrorCode.DATABASE_MISSING);
    }
  }

  private static Migration migration(TestDatabase database, String name, String script)
      throws IOException {
    return new Migration(name, Files.writeString(database.folder().resolve(name + ".sql"), script));
  }
}
