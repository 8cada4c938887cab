package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.FormatOptions;
import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteDialect;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code prisma:db-pull} with files and databases. */
class PullCommandTest {
  private static final PullOptions WRITE = new PullOptions(false, false, List.of());
  private static final PullOptions PRINT = new PullOptions(true, false, List.of());
  private static final PullOptions FORCE = new PullOptions(false, true, List.of());

  private static final String SQLITE =
      """
      datasource db {
        provider = "sqlite"
        url      = "file:./app.db"
      }
      """;

  @TempDir private Path folder;

  @Test
  void pulled_schema_is_written_in_its_layout() throws IOException {
    database("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)");

    PullResult result = pull(schema("schema.prisma", SQLITE), WRITE);

    assertThat(result.written()).isTrue();
    assertThat(folder.resolve("schema.prisma"))
        .hasContent(
            SQLITE
                + "\nmodel t {\n  id   Int     @id @default(autoincrement())\n  name String?\n}");
    assertThat(files()).containsExactly("app.db", "schema.prisma");
  }

  @Test
  void second_pull_changes_nothing() throws IOException {
    database("CREATE TABLE \"a b\" (id INTEGER PRIMARY KEY, \"x y\" TEXT)");
    Path schema = schema("schema.prisma", SQLITE);
    pull(schema, WRITE);
    String first = Files.readString(schema);

    pull(schema, WRITE);

    assertThat(schema).hasContent(first);
  }

  @Test
  void printing_leaves_the_file_alone() throws IOException {
    database("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    Path schema = schema("schema.prisma", SQLITE);

    PullResult result = pull(schema, PRINT);

    assertThat(result.files()).singleElement().matches(file -> file.text().contains("model t {"));
    assertThat(schema).hasContent(SQLITE);
  }

  @Test
  void empty_database_is_refused_and_the_file_left_alone() throws IOException {
    database("PRAGMA user_version = 1");
    Path schema = schema("schema.prisma", SQLITE);

    assertThat(failure(schema, WRITE).error().code()).contains("P4001");
    assertThat(schema).hasContent(SQLITE);
  }

  @Test
  void invalid_schema_is_refused_unless_its_models_are_to_be_forgotten() throws IOException {
    database("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    String broken = SQLITE + "\nmodel Old {\n  id Strin @id\n}\n";
    Path schema = schema("schema.prisma", broken);

    assertThat(failure(schema, WRITE).error().code()).contains("P1012");
    assertThat(schema).hasContent(broken);
    pull(schema, FORCE);
    assertThat(schema).content().contains("model t {").doesNotContain("Old");
  }

  @Test
  void new_models_of_a_split_schema_get_a_file_of_their_own() throws IOException {
    database(
        "CREATE TABLE \"Known\" (id INTEGER PRIMARY KEY); CREATE TABLE n (id INTEGER PRIMARY KEY)");
    schema("main.prisma", SQLITE);
    schema("known.prisma", "model Known {\n  id Int @id\n}\n");

    pull(folder, WRITE);

    assertThat(folder.resolve("known.prisma")).content().contains("autoincrement()");
    assertThat(folder.resolve("introspected.prisma")).content().startsWith("model n {");
    assertThat(folder.resolve("main.prisma")).hasContent(SQLITE);
  }

  @Test
  void queries_of_views_are_written_beside_the_schema() throws IOException {
    database("CREATE TABLE t (id INTEGER PRIMARY KEY); CREATE VIEW \"as\" (a) AS SELECT id FROM t");
    schema(
        "schema.prisma",
        "generator client {\n  provider        = \"x\"\n  previewFeatures = [\"views\"]\n}\n\n"
            + SQLITE);

    pull(folder.resolve("schema.prisma"), WRITE);

    assertThat(folder.resolve("views/main/as.sql")).hasContent("SELECT id FROM t;");
  }

  @Test
  void nothing_is_written_where_one_file_cannot_be() throws IOException {
    database("CREATE TABLE t (id INTEGER PRIMARY KEY); CREATE VIEW v AS SELECT id FROM t");
    String before =
        "generator client {\n  provider        = \"x\"\n  previewFeatures = [\"views\"]\n}\n\n"
            + SQLITE;
    Path schema = schema("schema.prisma", before);
    schema("views", "A file where the folder of the views would be.");

    assertThat(failure(schema, WRITE)).hasMessageContaining("cannot be written");
    assertThat(schema).hasContent(before);
    assertThat(files()).containsExactly("app.db", "schema.prisma", "views");
  }

  @Test
  void formatted_file_is_written_whatever_the_layout_before() throws IOException {
    database("CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT)");
    Path schema = schema("schema.prisma", SQLITE.replace("  ", "\t").replace("\n", "\r\n"));

    pull(schema, WRITE);
    String pulled = Files.readString(schema);

    assertThat(PrismaMigrate.forSchema(schema).build().format(new FormatOptions(true)).changed())
        .isEmpty();
    assertThat(pulled).startsWith("datasource db {\n  provider = \"sqlite\"");
  }

  private void database(String script) {
    SqliteDialect dialect = new SqliteDialect();
    JdbcTarget target = dialect.connector().target("file:./app.db", folder);
    dialect.connector().createDatabase(target);
    try (Session session = dialect.connector().open(target)) {
      dialect.operator().run(session, script);
    }
  }

  private Path schema(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static PullResult pull(Path schema, PullOptions options) {
    return PrismaMigrate.forSchema(schema).build().pull(options);
  }

  private static MigrateException failure(Path schema, PullOptions options) {
    return catchThrowableOfType(MigrateException.class, () -> pull(schema, options));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
