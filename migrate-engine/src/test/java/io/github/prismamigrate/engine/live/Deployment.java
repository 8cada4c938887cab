package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.prismamigrate.engine.apply.ApplyObserver;
import io.github.prismamigrate.engine.apply.MigrationApplier;
import io.github.prismamigrate.engine.apply.PendingMigrations;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.history.MigrationsFolder;
import io.github.prismamigrate.engine.history.MigrationsTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Migrations on disk and the database that they are deployed to. */
record Deployment(TestDatabase database) {
  static final Duration PATIENT = Duration.ofSeconds(60);

  /** Writes a migration. */
  Deployment with(String name, String script) {
    try {
      Path directory = Files.createDirectories(folder().resolve(name));
      Files.writeString(directory.resolve("migration.sql"), script);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Path folder() {
    return database.folder().resolve("migrations");
  }

  List<String> run() {
    try (Session session = database.open()) {
      return run(session, database.operator(), folder());
    }
  }

  /** Applies what is pending in {@code folder}; the session keeps the lock. */
  static List<String> run(Session session, Operator operator, Path folder) {
    operator.lock(session, PATIENT);
    MigrationsTable table = table(session, operator);
    List<Migration> all = new MigrationsFolder(folder, Clock.systemUTC()).list();
    List<Migration> pending =
        new PendingMigrations(session, operator, table).of(all, TestDatabase.SCOPE);
    return new MigrationApplier(session, operator, table, new ApplyObserver() {}).apply(pending);
  }

  /** The failure that ends the deployment. */
  MigrateException failure() {
    return failureOf(this::run);
  }

  /** What is recorded, the oldest first. */
  List<MigrationRecord> records() {
    try (Session session = database.open()) {
      return table(session, database.operator()).records().orElseThrow();
    }
  }

  private static MigrationsTable table(Session session, Operator operator) {
    return new MigrationsTable(session, operator.recordSql(), Clock.systemUTC());
  }

  static MigrateException failureOf(Runnable work) {
    return catchThrowableOfType(MigrateException.class, work::run);
  }
}
