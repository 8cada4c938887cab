package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.BaselineOptions;
import io.github.prismamigrate.engine.command.DeployResult;
import io.github.prismamigrate.engine.command.FormatOptions;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** The engine alone, in a program that brings its database up to date before it uses it. */
class DeployAtStartUpTest {
  private static final String INIT = "20240101000000_init";
  private static final String MORE = "20240102000000_more";

  /** What the program brings along, by path. */
  private static Map<String, String> files(String provider) {
    return Map.of(
        "db/schema.prisma",
        """
        datasource db {
          provider = "%s"
          url      = "%s"
        }

        model User {
          id Int @id
          name String?
        }
        """
            .formatted(provider, provider.equals("sqlite") ? "file:./unused.db" : "unused"),
        "db/migrations/" + INIT + "/migration.sql",
        "CREATE TABLE \"User\" (\"id\" INTEGER NOT NULL PRIMARY KEY);\n",
        "db/migrations/" + MORE + "/migration.sql",
        "ALTER TABLE \"User\" ADD COLUMN \"name\" TEXT;\n",
        "db/migrations/migration_lock.toml",
        "provider = \"%s\"\n".formatted(provider));
  }

  @TempDir private Path folder;

  /** A program as anybody would write it. */
  private record Program(DataSource database, PrismaMigrate.Builder migrations) {

    /** Deploys, then serves. */
    String start(int user) throws SQLException {
      migrations.dataSource(database).build().deploy();
      return nameOf(user);
    }

    private String nameOf(int user) throws SQLException {
      try (Connection connection = database.getConnection();
          Statement statement = connection.createStatement()) {
        statement.executeUpdate("INSERT INTO \"User\" VALUES (" + user + ", 'ada')");
        try (ResultSet row =
            statement.executeQuery("SELECT \"name\" FROM \"User\" WHERE \"id\" = " + user)) {
          row.next();
          return row.getString(1);
        }
      }
    }
  }

  @Test
  void program_deploys_from_a_folder_when_it_starts_and_starts_again() throws Exception {
    unpacked("sqlite");
    Path schema = folder.resolve("db/schema.prisma");

    assertThat(new Program(sqlite(), PrismaMigrate.forSchema(schema)).start(1)).isEqualTo("ada");
    assertThat(new Program(sqlite(), PrismaMigrate.forSchema(schema)).start(2)).isEqualTo("ada");
  }

  @Test
  void program_deploys_from_folders_of_the_class_path() throws Exception {
    unpacked("sqlite");

    try (URLClassLoader classes = classPath(folder)) {
      PrismaMigrate.Builder migrations = PrismaMigrate.onClassPath(classes, "db/schema.prisma");
      assertThat(new Program(sqlite(), migrations).start(1)).isEqualTo("ada");
    }
  }

  @Test
  void program_in_a_jar_deploys_to_postgresql() throws Exception {
    try (TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL);
        URLClassLoader classes = classPath(jar("postgresql"))) {
      PGSimpleDataSource source = new PGSimpleDataSource();
      source.setUrl(database.target().jdbcUrl());
      source.setUser(database.target().properties().get("user"));
      source.setPassword(database.target().properties().get("password"));

      Program program = new Program(source, PrismaMigrate.onClassPath(classes, "db/schema.prisma"));

      assertThat(program.start(1)).isEqualTo("ada");
    }
  }

  @Test
  void migrations_in_a_jar_are_read_and_never_written() throws Exception {
    Path jar = jar("sqlite");
    try (URLClassLoader classes = classPath(jar)) {
      PrismaMigrate migrate =
          PrismaMigrate.onClassPath(classes, "db/schema.prisma")
              .databaseUrl("file:" + folder.resolve("app.db"))
              .build();
      DeployResult result = migrate.deploy();
      assertThat(result.applied()).containsExactly(INIT, MORE);
      assertThat(migrate.status())
          .isEqualTo(new StatusResult(2, new StatusResult.State.UpToDate()));

      byte[] before = Files.readAllBytes(jar);
      assertThatThrownBy(() -> migrate.format(new FormatOptions(false)))
          .isInstanceOf(MigrateException.class)
          .hasMessageContaining("in a jar");
      assertThat(jar).hasBinaryContent(before);
    }
  }

  @Test
  void first_migration_is_not_written_into_a_jar() throws Exception {
    Path jar = folder.resolve("empty.jar");
    pack(jar, Map.of("db/schema.prisma", files("sqlite").get("db/schema.prisma")));
    try (Connection connection = sqlite().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("CREATE TABLE \"User\" (\"id\" INTEGER PRIMARY KEY)");
    }
    try (URLClassLoader classes = classPath(jar)) {
      PrismaMigrate migrate =
          PrismaMigrate.onClassPath(classes, "db/schema.prisma").dataSource(sqlite()).build();
      assertThatThrownBy(
              () -> migrate.baseline(new BaselineOptions(BaselineOptions.Source.DATABASE, "init")))
          .hasMessageContaining("in a jar");
      assertThat(migrate.status().found()).isZero();
    }
  }

  @Test
  void schema_that_is_not_on_the_class_path_is_named() throws Exception {
    try (URLClassLoader classes = classPath(folder)) {
      assertThatThrownBy(() -> PrismaMigrate.onClassPath(classes, "db/schema.prisma"))
          .isInstanceOf(MigrateException.class)
          .hasMessageContaining("classpath:db/schema.prisma");
    }
  }

  private SQLiteDataSource sqlite() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("app.db"));
    return source;
  }

  private void unpacked(String provider) throws IOException {
    for (Map.Entry<String, String> file : files(provider).entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private Path jar(String provider) throws IOException {
    Path jar = folder.resolve("program with blanks.jar");
    pack(jar, files(provider));
    return jar;
  }

  /** Without entries for the folders, as some tools write jars. */
  private static void pack(Path jar, Map<String, String> files) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(file)) {
      for (Map.Entry<String, String> text : files.entrySet()) {
        entries.putNextEntry(new JarEntry(text.getKey()));
        entries.write(text.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The class path of a program that knows the engine. */
  private static URLClassLoader classPath(Path place) throws MalformedURLException {
    return new URLClassLoader(
        new URL[] {place.toUri().toURL()}, DeployAtStartUpTest.class.getClassLoader());
  }
}
