package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.ProgressListener;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.ResetOptions;
import io.github.prismamigrate.engine.command.SeedOptions;
import io.github.prismamigrate.engine.command.SeedSource;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Filling a database of SQLite by scripts and programs. */
class SeedTest {
  private static final String SCHEMA =
      """
      datasource db {
        provider = "sqlite"
        url      = env("DATABASE_URL")
      }

      model User {
        id   Int    @id @default(autoincrement())
        name String
      }
      """;

  @TempDir private Path folder;

  private final List<String> said = new ArrayList<>();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void write_the_schema() throws IOException {
    Files.writeString(folder.resolve("schema.prisma"), SCHEMA);
    environment.put("DATABASE_URL", "file:./app.db");
  }

  @Test
  void scripts_run_one_after_the_other() throws Exception {
    dev(new SeedSource.None());
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada'), ('Grace');");
    file("more.sql", "INSERT INTO User (name) SELECT name || '!' FROM User;");

    assertThat(engine().seed(scripts("ada.sql", "more.sql")).seeded()).isTrue();

    assertThat(names()).containsExactly("Ada", "Grace", "Ada!", "Grace!");
  }

  @Test
  void no_script_runs_where_another_is_missing() throws Exception {
    dev(new SeedSource.None());
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada');");

    assertThat(failure(() -> engine().seed(scripts("ada.sql", "nobody.sql"))).error())
        .isEqualTo(ErrorCode.FILE_UNREADABLE);
    assertThat(names()).isEmpty();
  }

  @Test
  void failing_script_is_named() throws Exception {
    dev(new SeedSource.None());
    file("broken.sql", "INSERT INTO Nobody VALUES (1);");

    assertThat(Report.lines(failure(() -> engine().seed(scripts("broken.sql")))))
        .anyMatch(line -> line.contains("Nobody"))
        .contains("At broken.sql");
  }

  @Test
  void database_that_could_not_be_seeded_again_is_not_emptied() throws Exception {
    dev(new SeedSource.None());
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada');");
    engine().seed(scripts("ada.sql"));

    ResetOptions options = new ResetOptions(true, scripts("nobody.sql").source());
    failure(() -> engine().reset(options, Prompter.none()));

    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void reset_seeds_in_the_end() throws Exception {
    dev(new SeedSource.None());
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada');");

    engine().reset(new ResetOptions(true, scripts("ada.sql").source()), Prompter.none());

    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void variable_keeps_a_reset_from_seeding() throws Exception {
    dev(new SeedSource.None());
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada');");
    environment.put("PRISMA_MIGRATE_SKIP_SEED", "1");

    engine().reset(new ResetOptions(true, scripts("ada.sql").source()), Prompter.none());

    assertThat(names()).isEmpty();
  }

  @Test
  void development_seeds_a_database_that_it_created_or_emptied_and_no_other() throws Exception {
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada');");
    SeedSource seed = scripts("ada.sql").source();

    dev(seed);
    dev(seed);
    assertThat(names()).containsExactly("Ada");

    execute("ALTER TABLE User ADD COLUMN age INTEGER");
    execute("UPDATE User SET name = 'somebody'");
    DevOptions resetting = new DevOptions(Optional.empty(), false, false, true, false, seed);
    engine().dev(resetting, Prompter.none());
    assertThat(names()).containsExactly("Ada");
  }

  @Test
  void draft_leaves_a_new_database_unseeded() throws Exception {
    file("ada.sql", "INSERT INTO User (name) VALUES ('Ada');");
    DevOptions draft = DevOptions.defaults().draft().seededBy(scripts("ada.sql").source());

    assertThat(engine().dev(draft, Prompter.none()).completed()).isTrue();

    assertThat(said).isEmpty();
  }

  @Test
  void program_learns_where_the_database_is() throws Exception {
    dev(new SeedSource.None());
    Files.writeString(folder.resolve(".env"), "GREETING=hello\n");
    String script = "echo $GREETING $DATABASE_URL $JDBC_DATABASE_URL $0 $1";

    engine().seed(new SeedOptions(program("sh", "-c", script, "one"), List.of("two words")));

    String place = "jdbc:sqlite:" + folder.toRealPath().resolve("app.db");
    assertThat(said).containsExactly("hello file:./app.db " + place + " one two words");
  }

  @Test
  void program_is_told_the_database_that_replaces_the_one_of_the_schema() {
    PrismaMigrate elsewhere = builder().databaseUrl("file:./elsewhere.db").build();

    elsewhere.seed(new SeedOptions(program("sh", "-c", "echo $DATABASE_URL"), List.of()));

    assertThat(said).containsExactly("file:./elsewhere.db");
  }

  @Test
  void program_has_no_input_to_wait_for() {
    engine().seed(new SeedOptions(program("sh", "-c", "read line; echo done"), List.of()));

    assertThat(said).containsExactly("done");
  }

  @Test
  void failing_program_fails_with_its_status_and_the_next_command() {
    MigrateException failure =
        failure(() -> engine().seed(new SeedOptions(program("sh", "-c", "exit 3"), List.of())));

    assertThat(Report.lines(failure))
        .containsExactly(
            "The seed `sh` failed: it ended with exit status 3.",
            "The database stays as it is. To seed again: mvn prisma:db-seed");
  }

  @Test
  void missing_program_is_named() {
    assertThat(failure(() -> engine().seed(new SeedOptions(program("no-such"), List.of()))))
        .hasMessageContaining("`no-such`");
  }

  @Test
  void program_cannot_be_told_where_a_data_source_leads() {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("app.db"));
    PrismaMigrate engine = builder().dataSource(source).build();

    assertThat(failure(() -> engine.seed(new SeedOptions(program("sh"), List.of()))).error())
        .isEqualTo(ErrorCode.SEED_FAILED);
  }

  @Test
  void command_of_a_package_is_run_with_what_the_package_has_installed() throws Exception {
    file("package.json", "{\"prisma\": {\"seed\": \"plant a\\\\ tree\"}}");
    Path installed = Files.createDirectories(folder.resolve("node_modules/.bin")).resolve("plant");
    Files.writeString(installed, "#!/bin/sh\necho \"planting $1\"\n");
    assertThat(installed.toFile().setExecutable(true)).isTrue();

    engine().seed(SeedOptions.defaults());

    assertThat(said).containsExactly("planting a tree");
  }

  @Test
  void package_without_a_command_seeds_nothing() throws Exception {
    file("package.json", "{\"name\": \"x\"}");

    assertThat(engine().seed(SeedOptions.defaults()).seeded()).isFalse();
  }

  @Test
  void package_whose_command_is_no_text_is_refused() throws Exception {
    file("package.json", "{\"prisma\": {\"seed\": [\"a\"]}}");

    assertThat(failure(() -> engine().seed(SeedOptions.defaults())).error())
        .isEqualTo(ErrorCode.PACKAGE_UNREADABLE);
  }

  private void dev(SeedSource seed) {
    DevOptions options = DevOptions.defaults().named("init").seededBy(seed);
    assertThat(engine().dev(options, Prompter.none()).completed()).isTrue();
  }

  private PrismaMigrate engine() {
    return builder().build();
  }

  private PrismaMigrate.Builder builder() {
    return PrismaMigrate.inProject(folder)
        .environment(name -> Optional.ofNullable(environment.get(name)))
        .listener(
            new ProgressListener() {
              @Override
              public void seedSays(String line) {
                said.add(line);
              }
            });
  }

  private static SeedOptions scripts(String... files) {
    return new SeedOptions(
        new SeedSource.Scripts(List.of(files).stream().map(Path::of).toList()), List.of());
  }

  private static SeedSource program(String... words) {
    return new SeedSource.Program(List.of(words));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<String> names() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = connect();
        ResultSet rows =
            connection.createStatement().executeQuery("SELECT name FROM User ORDER BY id")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = connect()) {
      connection.createStatement().execute(statement);
    }
  }

  private Connection connect() throws SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("app.db"));
    return source.getConnection();
  }

  private static MigrateException failure(Runnable command) {
    return catchThrowableOfType(MigrateException.class, command::run);
  }
}
