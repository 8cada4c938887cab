package io.github.prismamigrate.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.ProgressListener;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.live.TestServer;
import io.github.prismamigrate.engine.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * A project in a folder of its own with a database of its own. Each look at its clock finds it a
 * second later, so that no migration waits for the next one.
 */
final class Project implements AutoCloseable {
  private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

  private static final Pattern TIMED = Pattern.compile("<time>_(\\w+)");

  private final Path folder;
  private final TestServer server;
  private final String url;
  private final Clock clock;

  private Project(Path folder, TestServer server, Clock clock) {
    this.folder = folder;
    this.server = server;
    this.url = server.url(TestServer.freshName(), folder);
    this.clock = clock;
  }

  static Project onPostgres(Path folder) {
    return new Project(folder, TestServer.POSTGRESQL, clock());
  }

  static Project onSqlite(Path folder) {
    return new Project(folder, TestServer.SQLITE, clock());
  }

  static Project onMariaDb(Path folder) {
    return new Project(folder, TestServer.MARIADB, clock());
  }

  private static Clock clock() {
    AtomicLong seconds = new AtomicLong();
    InstantSource ticking = () -> START.plusSeconds(seconds.getAndIncrement());
    return ticking.withZone(ZoneOffset.UTC);
  }

  /** The same files with another database, such as the one in production. */
  Project elsewhere() {
    return new Project(folder, server, clock);
  }

  /** Writes a schema with {@code models} behind the datasource. */
  Project schema(String models) {
    return file(
        "prisma/schema.prisma",
        """
        datasource db {
          provider = "%s"
          url      = env("DATABASE_URL")
        }

        """
                .formatted(dialect().name())
            + models);
  }

  Project file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path path(String path) {
    return folder.resolve(path);
  }

  String text(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  void delete(String path) {
    try {
      FileUtils.forceDelete(folder.resolve(path).toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The directories of the migrations. */
  List<String> migrations() {
    Path migrations = folder.resolve("prisma/migrations");
    if (!Files.exists(migrations)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(migrations)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The directory of the migration called {@code name}, below the folder of the project. */
  String migration(String name) {
    return migrations().stream()
        .filter(migration -> migration.endsWith("_" + name))
        .map(migration -> "prisma/migrations/" + migration)
        .findFirst()
        .orElseThrow();
  }

  PrismaMigrate prisma() {
    return PrismaMigrate.inProject(folder)
        .environment(variable -> Optional.of(url).filter(value -> variable.equals("DATABASE_URL")))
        .clock(clock)
        .lockTimeout(Duration.ofSeconds(5))
        .listener(new ProgressListener() {})
        .build();
  }

  /**
   * Runs a command of the manual, which has to succeed.
   *
   * @param command {@code <time>_name} stands for the migration of that name
   * @return what a user reads
   */
  String mvn(String command) {
    MavenCommand.Outcome outcome = run(command);
    assertThat(outcome.succeeded()).as(outcome.text()).isTrue();
    return outcome.text();
  }

  /** Runs a command of the manual, which has to fail. */
  String mvnFails(String command) {
    MavenCommand.Outcome outcome = run(command);
    assertThat(outcome.succeeded()).as(outcome.text()).isFalse();
    return outcome.text();
  }

  private MavenCommand.Outcome run(String command) {
    return MavenCommand.of(TIMED.matcher(command).replaceAll(found -> directory(found.group(1))))
        .run(prisma());
  }

  private String directory(String name) {
    return Path.of(migration(name)).getFileName().toString();
  }

  /** The script of the migration called {@code name}. */
  Project script(String name, String script) {
    return file(migration(name) + "/migration.sql", script);
  }

  String script(String name) {
    return text(migration(name) + "/migration.sql");
  }

  /** The names of all migrations without their times. */
  List<String> names() {
    return migrations().stream().map(name -> name.substring(name.indexOf('_') + 1)).toList();
  }

  /** What a user reads when the command ends with a failure. */
  String failure(Command command) {
    MigrateException failure =
        catchThrowableOfType(MigrateException.class, () -> command.run(prisma()));
    return String.join("\n", Report.lines(failure));
  }

  /** A command of the library. */
  interface Command {
    void run(PrismaMigrate prisma);
  }

  boolean upToDate() {
    return prisma().status().upToDate();
  }

  StatusResult.State status() {
    return prisma().status().state();
  }

  /** Somebody who agrees to everything. */
  static Prompter agreeing() {
    return new Prompter() {
      @Override
      public boolean confirm(Question question) {
        return true;
      }

      @Override
      public Optional<String> ask(Question question) {
        return Optional.of("");
      }
    };
  }

  /** Creates the database without any command. */
  Project createDatabase() {
    connector().createDatabase(target());
    return this;
  }

  Project sql(String script) {
    try (Session session = open()) {
      dialect().operator().run(session, script);
    }
    return this;
  }

  /** The first column of the rows, as text. */
  List<String> query(String sql) {
    try (Session session = open()) {
      return session.query(sql, row -> String.valueOf(row.getString(1)));
    }
  }

  /** Each record as name and state, in the order of their start. */
  List<String> records() {
    return query(
        "SELECT CONCAT(migration_name, CASE WHEN rolled_back_at IS NOT NULL THEN ' rolled back'"
            + " WHEN finished_at IS NULL THEN ' failed' ELSE ' applied' END)"
            + " FROM _prisma_migrations ORDER BY started_at, migration_name");
  }

  private Session open() {
    return connector().open(target());
  }

  private JdbcTarget target() {
    return connector().target(url, folder.resolve("prisma"));
  }

  private Connector connector() {
    return dialect().connector();
  }

  private Dialect dialect() {
    return server.dialect();
  }

  @Override
  public String toString() {
    return dialect().name();
  }

  @Override
  public void close() {
    connector().dropDatabase(target());
  }
}
