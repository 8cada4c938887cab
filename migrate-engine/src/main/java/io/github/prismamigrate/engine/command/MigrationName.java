package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A migration as a person names it.
 *
 * @param given the whole name of its directory, or as much of its beginning as no other has
 */
record MigrationName(String given) {

  /**
   * The whole name among {@code names}; empty where none fits.
   *
   * @throws MigrateException without a code where several begin in this way
   */
  Optional<String> in(List<String> names) {
    if (names.contains(given)) {
      return Optional.of(given);
    }
    List<String> fitting =
        names.stream()
            .filter(name -> !given.isEmpty() && name.startsWith(given))
            .distinct()
            .toList();
    if (fitting.size() > 1) {
      throw MigrateException.of(
          ErrorCode.MIGRATION_AMBIGUOUS,
          Map.of("name", given, "candidates", String.join(", ", fitting)));
    }
    return fitting.stream().findFirst();
  }
}
