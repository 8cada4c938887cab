package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Slug;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How far to go along a list of migrations. */
public sealed interface MigrationTarget {

  /** To the end. */
  record All() implements MigrationTarget {}

  /** As many as {@code count}. */
  record Count(int count) implements MigrationTarget {}

  /**
   * Up to and including one migration.
   *
   * @param name its directory, the fourteen digits that begin it, or the name that follows them
   */
  record Including(String name) implements MigrationTarget {}

  /**
   * What a person means by {@code text}: up to nine digits are a number of migrations, anything
   * else is a migration.
   */
  static MigrationTarget of(String text) {
    return text.matches("\\d{1,9}") ? new Count(Integer.parseInt(text)) : new Including(text);
  }

  /**
   * The first of {@code migrations} until the target is reached.
   *
   * @throws MigrateException where the target is not among them, or where several fit
   */
  default List<String> within(List<String> migrations) {
    if (this instanceof All) {
      return migrations;
    }
    if (this instanceof Count number) {
      return within(
          migrations,
          number.count(),
          "There are not %d migrations to go through.".formatted(number.count()));
    }
    String name = ((Including) this).name();
    return within(
        migrations,
        1 + index(name, migrations),
        "There is no migration `%s` to go to.".formatted(name));
  }

  private static List<String> within(List<String> migrations, int count, String words) {
    if (count < 1 || count > migrations.size()) {
      throw missing(words, migrations);
    }
    return migrations.subList(0, count);
  }

  /** The place of the migration; -1 where there is none. */
  private static int index(String name, List<String> migrations) {
    if (migrations.contains(name)) {
      return migrations.indexOf(name);
    }
    List<Integer> fitting =
        IntStream.range(0, migrations.size())
            .filter(index -> fits(name, migrations.get(index)))
            .boxed()
            .toList();
    if (fitting.size() > 1) {
      throw MigrateException.of(
          ErrorCode.MIGRATION_AMBIGUOUS,
          Map.of(
              "name",
              name,
              "candidates",
              String.join(", ", fitting.stream().map(migrations::get).toList())));
    }
    return fitting.isEmpty() ? -1 : fitting.get(0);
  }

  private static boolean fits(String name, String migration) {
    int end = migration.indexOf('_');
    String time = end < 0 ? migration : migration.substring(0, end);
    String slug = end < 0 ? "" : migration.substring(end + 1);
    return time.equals(name) || !slug.isEmpty() && slug.equals(Slug.of(name));
  }

  private static MigrateException missing(String words, List<String> migrations) {
    return MigrateException.of(
        ErrorCode.TARGET_MISSING,
        Map.of(
            "target",
            words,
            "candidates",
            migrations.isEmpty() ? "none" : String.join(", ", migrations)));
  }
}
