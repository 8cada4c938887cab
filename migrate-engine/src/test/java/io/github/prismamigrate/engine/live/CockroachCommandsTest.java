package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.ResetOptions;
import io.github.prismamigrate.engine.command.SqlSource;
import io.github.prismamigrate.engine.command.StatusOptions;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands from end to end for CockroachDB, on a stand-in. */
class CockroachCommandsTest {
  private static final String MODELS =
      """

      model Post {
        id     Int    @id @default(sequence(cache: 4))
        userId BigInt
        User   User   @relation(fields: [userId], references: [id])
      }

      model User {
        id    BigInt   @id @default(autoincrement())
        code  String   @unique @db.Char(5)
        at    DateTime @default(now())
        Post  Post[]
      }
      """;

  @TempDir private Path folder;
  private TestDatabase database;
  private TestDatabase shadow;

  @BeforeEach
  void lay_out_the_project() throws IOException {
    database = CockroachStandIn.create();
    shadow = CockroachStandIn.create();
    write("cockroachdb", MODELS);
  }

  @AfterEach
  void drop_the_databases() {
    database.close();
    shadow.close();
  }

  private void write(String provider, String models) throws IOException {
    Files.writeString(
        folder.resolve("schema.prisma"),
        """
        datasource db {
          provider          = "%s"
          url               = "%s"
          shadowDatabaseUrl = "%s"
        }
        """
                .formatted(provider, CommandProject.url(database), CommandProject.url(shadow))
            + models);
  }

  private PrismaMigrate engine() {
    return PrismaMigrate.inProject(folder).build();
  }

  private List<String> dev(String name) {
    return engine().dev(DevOptions.defaults().named(name), Prompter.none()).applied().stream()
        .map(migration -> migration.replaceFirst("^[0-9]+_", ""))
        .toList();
  }

  @Test
  void schema_is_developed_until_nothing_is_left_to_migrate() throws IOException {
    assertThat(dev("init")).containsExactly("init");
    assertThat(dev("again")).isEmpty();

    write("cockroachdb", MODELS.replace("userId BigInt\n", "userId BigInt\n  likes  Int?\n"));

    assertThat(dev("likes")).containsExactly("likes");
    assertThat(dev("again")).isEmpty();
    assertThat(engine().status(new StatusOptions(true)).state())
        .isInstanceOf(StatusResult.State.UpToDate.class);
    assertThat(Files.readString(folder.resolve("migrations/migration_lock.toml")))
        .contains("provider = \"cockroachdb\"");
  }

  @Test
  void what_changed_outside_of_migrations_is_drift() {
    dev("init");
    database.run("ALTER TABLE \"Post\" ADD COLUMN extra INT8");

    assertThat(engine().status(new StatusOptions(true)).state())
        .isInstanceOfSatisfying(
            StatusResult.State.Drifted.class,
            drift -> assertThat(drift.summary()).contains("Added column `extra`"));
  }

  @Test
  void emptied_database_takes_its_history_again() {
    dev("init");

    engine().reset(new ResetOptions(true, DevOptions.defaults().seed()), Prompter.none());

    assertThat(database.query("SELECT count(*) FROM \"User\"")).containsExactly("0");
    assertThat(engine().status().state()).isInstanceOf(StatusResult.State.UpToDate.class);
  }

  @Test
  void database_is_pulled_as_it_is() throws IOException {
    write("cockroachdb", "");
    database.run(
        """
        CREATE TYPE "Color" AS ENUM ('RED', 'GREEN');
        CREATE TABLE "User" (
          id INT8 PRIMARY KEY DEFAULT unique_rowid(), small INT4 NOT NULL DEFAULT unique_rowid(), code VARCHAR(20) NOT NULL,
          color "Color" NOT NULL DEFAULT 'GREEN', at TIMESTAMP NOT NULL DEFAULT now(), rowid INT8);
        CREATE UNIQUE INDEX "User_code_key" ON "User" (code);
        SET allow_system_table_mods = on;
        UPDATE pg_class SET reloptions = '{"ttl=''on''"}' WHERE relname = 'User';
        """);

    engine().pull(new PullOptions(false, false, List.of()));

    assertThat(Files.readString(folder.resolve("schema.prisma")))
        .contains(
            """
            model User {
              id    BigInt   @id @default(autoincrement())
              small Int      @default(autoincrement())
              code  String   @unique @db.String(20)
              color Color    @default(GREEN)
              at    DateTime @default(now()) @db.Timestamp(6)
            }
            """)
        .containsPattern("///.*(time|row|TTL)");
  }

  @Test
  void server_behind_a_url_is_recognised_once_it_is_connected() {
    dev("init");
    DiffSource live = new DiffSource.Url(CommandProject.url(database));
    DiffSource models = new DiffSource.Datamodel(Path.of("schema.prisma"));

    assertThat(engine().diff(DiffOptions.script(live, models)).differs()).isFalse();
    assertThat(engine().diff(DiffOptions.script(new DiffSource.Empty(), live)).text())
        .contains("\"id\" INT8 NOT NULL DEFAULT unique_rowid()");
  }

  @Test
  void script_is_executed_at_a_url() {
    PrismaMigrate engine =
        PrismaMigrate.inProject(folder).databaseUrl(CommandProject.url(database)).build();

    engine.execute(new SqlSource.Text("CREATE TABLE t (id INT8); RESET ROLE;"));

    assertThat(database.query("SELECT count(*) FROM t")).containsExactly("0");
  }

  @Test
  void schema_for_postgresql_is_refused() throws IOException {
    write("postgresql", MODELS.replace("sequence(cache: 4)", "autoincrement()"));

    MigrateException failure =
        catchThrowableOfType(MigrateException.class, () -> engine().deploy());

    assertThat(failure.error()).isEqualTo(ErrorCode.SERVER_OF_OTHER_PROVIDER);
    assertThat(failure).hasMessageContaining("is one of `cockroachdb`");
  }
}
