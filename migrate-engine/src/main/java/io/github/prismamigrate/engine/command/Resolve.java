package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.history.MigrationsTable;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** {@code prisma:resolve}: sets the records right after somebody has set the database right. */
public final class Resolve {
  private final Settings settings;

  public Resolve(Settings settings) {
    this.settings = settings;
  }

  /**
   * Records what became of a migration.
   *
   * @throws MigrateException P3008, P3011, P3012 where the records say otherwise, P3017 where there
   *     is no such migration
   */
  public void run(Resolution resolution) {
    try (Workspace work = Workspace.open(settings)) {
      if (resolution instanceof Resolution.Applied) {
        applied(work, resolution.migration());
      } else {
        rolledBack(work, resolution.migration());
      }
    }
  }

  private static void applied(Workspace work, String name) {
    work.requireSameProvider();
    work.lock();
    Migration migration =
        work.folder()
            .find(name)
            .filter(found -> Files.isReadable(found.script()))
            .orElseThrow(() -> failure(ErrorCode.MIGRATION_NOT_FOUND, name));
    MigrationsTable table = work.table();
    table.createIfMissing();
    if (records(table, name).stream().anyMatch(record -> record.finishedAt().isPresent())) {
      throw failure(ErrorCode.MIGRATION_ALREADY_APPLIED, name);
    }
    table.markRolledBack(name);
    table.insertApplied(name, migration.checksum());
  }

  private static void rolledBack(Workspace work, String name) {
    work.lock();
    if (work.table().records().isEmpty()) {
      throw MigrateException.of(ErrorCode.DATABASE_WITHOUT_RECORDS, Map.of());
    }
    List<MigrationRecord> records = records(work.table(), name);
    if (records.isEmpty()) {
      throw failure(ErrorCode.MIGRATION_NEVER_APPLIED, name);
    }
    if (records.stream().allMatch(record -> record.finishedAt().isPresent())) {
      throw failure(ErrorCode.MIGRATION_NOT_FAILED, name);
    }
    work.table().markRolledBack(name);
  }

  private static List<MigrationRecord> records(MigrationsTable table, String migration) {
    return table.records().orElse(List.of()).stream()
        .filter(record -> record.name().equals(migration))
        .toList();
  }

  private static MigrateException failure(ErrorCode error, String migration) {
    return MigrateException.of(error, Map.of("migration_name", migration));
  }
}
