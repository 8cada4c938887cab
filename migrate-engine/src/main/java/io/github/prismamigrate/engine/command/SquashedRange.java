package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.Slug;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The migrations of a folder, cut in two.
 *
 * @param kept those that stay, in front
 * @param squashed those that one takes the place of, behind
 */
record SquashedRange(List<Migration> all, List<Migration> kept, List<Migration> squashed) {

  /**
   * Cuts in front of {@code from}, or in front of everything.
   *
   * @throws MigrateException where fewer than two migrations are behind the cut
   */
  static SquashedRange of(List<Migration> all, Optional<String> from) {
    List<String> names = all.stream().map(Migration::name).toList();
    int cut =
        from.map(name -> new MigrationTarget.Including(name).within(names).size() - 1).orElse(0);
    if (all.size() - cut < 2) {
      throw MigrateException.of(ErrorCode.NOTHING_TO_SQUASH, Map.of());
    }
    return new SquashedRange(all, all.subList(0, cut), all.subList(cut, all.size()));
  }

  /**
   * What the directory of the new migration is called: it keeps the time of the last one it
   * replaces, so that it stands behind what stays and in front of whatever others add meanwhile.
   *
   * @throws MigrateException where there is such a directory
   */
  String nameOf(String name) {
    String last = squashed.get(squashed.size() - 1).name();
    int end = last.indexOf('_');
    String directory = (end < 0 ? last : last.substring(0, end)) + "_" + Slug.of(name);
    if (all.stream().anyMatch(migration -> migration.name().equals(directory))) {
      throw MigrateException.of(ErrorCode.MIGRATION_EXISTS, Map.of("migration_name", directory));
    }
    return directory;
  }
}
