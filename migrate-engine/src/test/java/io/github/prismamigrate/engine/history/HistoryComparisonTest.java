package io.github.prismamigrate.engine.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryComparisonTest {
  private static final Instant TIME = Instant.parse("2024-01-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void both_empty_are_in_sync() {
    assertThat(compare(onDisk()).status()).isEqualTo(new HistoryStatus.InSync());
  }

  @Test
  void a_migration_without_a_record_leaves_the_database_behind() {
    HistoryComparison history = compare(onDisk("1", "2"), applied("1"));

    assertThat(history.status()).isEqualTo(new HistoryStatus.DatabaseBehind(List.of("2")));
    assertThat(history.pending()).extracting(Migration::name).containsExactly("2");
    assertThat(history.applied()).extracting(Migration::name).containsExactly("1");
  }

  @Test
  void a_record_without_a_migration_leaves_the_folder_behind() {
    assertThat(compare(onDisk("1"), applied("1"), applied("2"), failed("2")).status())
        .isEqualTo(new HistoryStatus.FolderBehind(List.of("2")));
  }

  @Test
  void both_behind_each_other_have_diverged_after_the_last_common_migration() {
    assertThat(compare(onDisk("1", "3"), applied("1"), applied("2")).status())
        .isEqualTo(new HistoryStatus.Diverged(Optional.of("1"), List.of("3"), List.of("2")));
    assertThat(compare(onDisk("3"), applied("2")).status())
        .isEqualTo(new HistoryStatus.Diverged(Optional.empty(), List.of("3"), List.of("2")));
  }

  @Test
  void a_migration_rolled_back_is_known_and_yet_pending() {
    HistoryComparison history = compare(onDisk("1"), rolledBack("1"));

    assertThat(history.status()).isEqualTo(new HistoryStatus.InSync());
    assertThat(history.pending()).extracting(Migration::name).containsExactly("1");
    assertThat(history.applied()).isEmpty();
    assertThat(history.failed()).isEmpty();
  }

  @Test
  void a_failed_migration_is_neither_applied_nor_pending() {
    HistoryComparison history = compare(onDisk("1"), failed("1"));

    assertThat(history.pending()).isEmpty();
    assertThat(history.applied()).isEmpty();
    assertThat(history.failed()).extracting(MigrationRecord::name).containsExactly("1");
  }

  @Test
  void a_migration_with_another_script_than_recorded_is_edited() {
    assertThat(compare(onDisk("1", "2"), applied("1"), record("2", "other", true, false)).edited())
        .extracting(Migration::name)
        .containsExactly("2");
  }

  @Test
  void a_migration_repaired_after_it_was_rolled_back_is_not_edited() {
    assertThat(compare(onDisk("1"), record("1", "broken", false, true), applied("1")).edited())
        .isEmpty();
  }

  private HistoryComparison compare(List<Migration> folder, MigrationRecord... records) {
    return new HistoryComparison(folder, List.of(records));
  }

  private List<Migration> onDisk(String... names) {
    return Stream.of(names).map(this::write).toList();
  }

  private Migration write(String name) {
    try {
      Path script = Files.createDirectories(folder.resolve(name)).resolve("migration.sql");
      return new Migration(name, Files.writeString(script, "script of " + name));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static MigrationRecord applied(String name) {
    return record(name, "script of " + name, true, false);
  }

  private static MigrationRecord failed(String name) {
    return record(name, "script of " + name, false, false);
  }

  private static MigrationRecord rolledBack(String name) {
    return record(name, "script of " + name, false, true);
  }

  private static MigrationRecord record(
      String name, String script, boolean finished, boolean rolledBack) {
    return new MigrationRecord(
        "id",
        Checksum.of(script),
        name,
        finished ? Optional.of(TIME) : Optional.empty(),
        rolledBack ? Optional.of(TIME) : Optional.empty(),
        TIME,
        Optional.empty(),
        0);
  }
}
