package io.github.prismamigrate.engine.apply;

import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.HistoryComparison;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.MigrationRecord;
import io.github.prismamigrate.engine.history.MigrationsTable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a database has still to see, and whether it is fit to see it. */
public final class PendingMigrations {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final Session session;
  private final Operator operator;
  private final MigrationsTable table;

  public PendingMigrations(Session session, Operator operator, MigrationsTable table) {
    this.session = session;
    this.operator = operator;
    this.table = table;
  }

  /**
   * The migrations of {@code folder} that are still to be applied; changes nothing.
   *
   * @throws MigrateException P3005 when the database has tables but no records, P3009 when a record
   *     of a failed migration is not resolved
   */
  public List<Migration> of(List<Migration> folder, Scope scope) {
    HistoryComparison history = new HistoryComparison(folder, records(scope));
    requireNoneFailed(history);
    return history.pending();
  }

  /**
   * Makes sure that nobody has to look after a failed migration first.
   *
   * @throws MigrateException P3009 with the failed ones
   */
  public static void requireNoneFailed(HistoryComparison history) {
    if (!history.failed().isEmpty()) {
      throw blocked(history.failed());
    }
  }

  private List<MigrationRecord> records(Scope scope) {
    Optional<List<MigrationRecord>> records = table.records();
    if (records.isEmpty() && !operator.isEmpty(session, scope)) {
      throw MigrateException.of(ErrorCode.DATABASE_NOT_EMPTY, Map.of());
    }
    return records.orElse(List.of());
  }

  private static MigrateException blocked(List<MigrationRecord> failed) {
    String details =
        failed.stream()
            .map(
                record ->
                    "Migration `%s`, started at %s, failed."
                        .formatted(record.name(), TIME.format(record.startedAt())))
            .collect(Collectors.joining("\n"));
    return MigrateException.of(
        ErrorCode.FAILED_MIGRATIONS,
        Map.of("details", details, "migration_name", failed.get(0).name()));
  }
}
