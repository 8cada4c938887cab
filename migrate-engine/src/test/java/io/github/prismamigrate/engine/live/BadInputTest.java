package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What a user gets wrong ends in one message, without secrets, and changes nothing. */
class BadInputTest {
  private static final String SECRET = "s3cr3t";
  private static final String MODEL = "model User {\n  id Int @id\n}\n";

  @TempDir private Path projects;

  /**
   * One mistake.
   *
   * @param schema empty for no file at all
   * @param code nothing where Prisma has none
   */
  private record Mistake(String name, Optional<String> schema, Optional<String> code, String word) {
    static Mistake of(String name, String schema, String code, String word) {
      return new Mistake(name, Optional.of(schema), Optional.of(code), word);
    }
  }

  private static List<Mistake> mistakes() {
    String server = PostgresServer.url("postgres");
    String elsewhere = server.replaceFirst("@[^/]*/", "@localhost:1/");
    return List.of(
        new Mistake("no file", Optional.empty(), Optional.empty(), "prisma/schema.prisma"),
        Mistake.of("empty file", "", "P1012", "datasource"),
        Mistake.of(
            "wrong password",
            datasource("postgresql", server.replaceFirst(":[^:@/]*@", ":" + SECRET + "@")),
            "P1000",
            "postgres"),
        Mistake.of(
            "unreachable host",
            datasource("postgresql", elsewhere.replaceFirst(":[^:@/]*@", ":" + SECRET + "@")),
            "P1001",
            "localhost:1"),
        Mistake.of(
            "unknown host",
            datasource("postgresql", "postgresql://me:" + SECRET + "@nowhere.invalid:5432/app"),
            "P1001",
            "nowhere.invalid"),
        Mistake.of(
            "port that is no number",
            datasource("postgresql", "postgresql://me:" + SECRET + "@localhost:port/app"),
            "P1013",
            "port"),
        Mistake.of("unknown provider", datasource("oracle", "file:./dev.db"), "P1012", "oracle"),
        Mistake.of(
            "URL of another provider",
            datasource("sqlite", "postgresql://me:" + SECRET + "@localhost/app"),
            "P1012",
            "sqlite"),
        Mistake.of(
            "variable that is not set",
            "datasource db {\n  provider = \"sqlite\"\n  url = env(\"NOT_SET\")\n}\n",
            "P1012",
            "NOT_SET"),
        Mistake.of(
            "syntax error",
            datasource("sqlite", "file:./dev.db") + "model User {\n  id Int @id(\n}\n",
            "P1012",
            "schema.prisma:"));
  }

  private static String datasource(String provider, String url) {
    return "datasource db {\n  provider = \"%s\"\n  url = \"%s\"\n}\n".formatted(provider, url);
  }

  @TestFactory
  Stream<DynamicTest> each_mistake_ends_every_command_in_one_clear_message() {
    List<Consumer<PrismaMigrate>> commands =
        List.of(
            PrismaMigrate::deploy,
            PrismaMigrate::status,
            migrate -> migrate.dev(DevOptions.defaults().named("x"), Prompter.none()));
    return mistakes().stream()
        .map(
            mistake ->
                DynamicTest.dynamicTest(
                    mistake.name(),
                    () -> {
                      for (Consumer<PrismaMigrate> command : commands) {
                        check(mistake, command);
                      }
                    }));
  }

  private void check(Mistake mistake, Consumer<PrismaMigrate> command) throws IOException {
    Path project = Files.createTempDirectory(projects, "project");
    if (mistake.schema().isPresent()) {
      Files.createDirectories(project.resolve("prisma"));
      Files.writeString(project.resolve("prisma/schema.prisma"), mistake.schema().get());
    }
    List<Path> before = files(project);

    String message = message(project, command);

    assertThat(message)
        .contains(mistake.word())
        .contains(mistake.code().orElse(""))
        .doesNotContain(SECRET)
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
    assertThat(files(project)).isEqualTo(before);
  }

  @TestFactory
  Stream<DynamicTest> migrations_of_another_provider_or_unreadable_ones_are_refused() {
    return Stream.of(
        DynamicTest.dynamicTest(
            "provider switch",
            () -> {
              Path project = sqliteProject();
              Files.createDirectories(project.resolve("prisma/migrations"));
              Files.writeString(
                  project.resolve("prisma/migrations/migration_lock.toml"),
                  "provider = \"postgresql\"\n");
              assertThat(message(project, PrismaMigrate::deploy))
                  .startsWith("P3019")
                  .contains("sqlite", "postgresql");
              assertThat(project.resolve("prisma/dev.db")).doesNotExist();
            }),
        DynamicTest.dynamicTest(
            "migration without a script",
            () -> {
              Path project = sqliteProject();
              Path migration = project.resolve("prisma/migrations/20240101000000_init");
              Files.createDirectories(migration);
              assertThat(message(project, PrismaMigrate::deploy))
                  .startsWith("P3015")
                  .contains(migration.resolve("migration.sql").toString());
            }),
        DynamicTest.dynamicTest(
            "file in place of the folder of migrations",
            () -> {
              Path project = sqliteProject();
              Files.writeString(project.resolve("prisma/migrations"), "");
              assertThat(
                      message(
                          project,
                          migrate ->
                              migrate.dev(DevOptions.defaults().named("x"), Prompter.none())))
                  .contains("prisma/migrations")
                  .doesNotContain("\tat ");
            }),
        DynamicTest.dynamicTest(
            "folder in place of the database file",
            () -> {
              Path project = sqliteProject();
              Files.createDirectories(project.resolve("prisma/dev.db"));
              assertThat(message(project, PrismaMigrate::deploy)).contains("dev.db");
            }));
  }

  private Path sqliteProject() throws IOException {
    Path project = Files.createTempDirectory(projects, "project");
    Files.createDirectories(project.resolve("prisma"));
    Files.writeString(
        project.resolve("prisma/schema.prisma"), datasource("sqlite", "file:./dev.db") + MODEL);
    return project;
  }

  private static String message(Path project, Consumer<PrismaMigrate> command) {
    PrismaMigrate migrate =
        PrismaMigrate.inProject(project).environment(name -> Optional.empty()).build();
    MigrateException failure =
        catchThrowableOfType(MigrateException.class, () -> command.accept(migrate));
    return String.join("\n", Report.lines(failure));
  }

  private static List<Path> files(Path project) throws IOException {
    try (Stream<Path> files = Files.walk(project)) {
      return files.sorted().toList();
    }
  }
}
