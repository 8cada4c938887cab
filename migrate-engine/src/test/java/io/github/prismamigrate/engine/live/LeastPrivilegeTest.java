package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.PullOptions;
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

/** What a role of PostgreSQL can find out that owns nothing and was granted next to nothing. */
class LeastPrivilegeTest {
  @TempDir private Path folder;

  private TestDatabase database;
  private String role;

  @BeforeEach
  void createRole() throws IOException {
    database = TestDatabase.on(TestServer.POSTGRESQL);
    role = "reader_" + database.target().database();
    write(
        "schema.prisma",
        "datasource db {\n  provider = \"postgresql\"\n  url      = \"unused\"\n}\n");
    write(
        "migrations/1_init/migration.sql",
        """
        CREATE TYPE mood AS ENUM ('a');
        CREATE TABLE p (id SERIAL PRIMARY KEY, m mood DEFAULT 'a', CHECK (id > 0));
        CREATE TABLE t (id INT PRIMARY KEY, p INT UNIQUE REFERENCES p (id));
        CREATE VIEW v AS SELECT id FROM t;
        """);
    asOwner().deploy();
    database.run(
        "CREATE ROLE %s LOGIN PASSWORD 'secret'; REVOKE ALL ON SCHEMA public FROM PUBLIC;"
            .formatted(role));
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @AfterEach
  void dropRole() {
    database.run("DROP OWNED BY %1$s; DROP ROLE %1$s;".formatted(role));
    database.close();
  }

  @Test
  void role_that_owns_nothing_pulls_what_the_owner_pulls() {
    String own = pulled(asOwner());

    assertThat(pulled(asRole())).isEqualTo(own);
    assertThat(own).contains("@default(autoincrement())").contains("enum mood {").contains("p?");
  }

  @Test
  void role_that_may_read_the_records_learns_the_status() {
    database.run(
        "GRANT USAGE ON SCHEMA public TO %1$s; GRANT SELECT ON _prisma_migrations TO %1$s"
            .formatted(role));

    assertThat(asRole().status().state()).isInstanceOf(StatusResult.State.UpToDate.class);
  }

  @Test
  void role_that_may_not_read_the_records_is_told_which_right_it_lacks() {
    database.run("GRANT USAGE ON SCHEMA public TO " + role);

    MigrateException failure =
        catchThrowableOfType(MigrateException.class, () -> asRole().status());

    assertThat(failure.error()).isEqualTo(ErrorCode.RIGHT_MISSING);
    assertThat(failure)
        .hasMessageStartingWith(
            "User `%s` lacks a right on table `_prisma_migrations`. It takes SELECT to read it"
                .formatted(role));
  }

  @Test
  void role_that_may_not_read_the_catalog_is_told_which_right_it_lacks() {
    database.run("REVOKE SELECT ON pg_attribute FROM PUBLIC");

    MigrateException failure = catchThrowableOfType(MigrateException.class, () -> pulled(asRole()));

    assertThat(failure)
        .hasMessageStartingWith(
            "User `%s` lacks a right on table `pg_attribute`. It takes SELECT".formatted(role));
  }

  private PrismaMigrate asOwner() {
    return migrate(PostgresServer.url(database.target().database()));
  }

  private PrismaMigrate asRole() {
    String url = PostgresServer.url(database.target().database());
    return migrate(url.replaceFirst("//[^@]*@", "//" + role + ":secret@"));
  }

  private PrismaMigrate migrate(String url) {
    return PrismaMigrate.forSchema(folder.resolve("schema.prisma")).databaseUrl(url).build();
  }

  private static String pulled(PrismaMigrate migrate) {
    return migrate.pull(new PullOptions(true, false, List.of())).files().get(0).text();
  }
}
