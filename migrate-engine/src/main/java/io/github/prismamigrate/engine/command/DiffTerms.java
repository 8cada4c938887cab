package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What both sides of a comparison have in common.
 *
 * @param dialect as a server speaks it, where a side has one
 * @param scope what of a live database counts: what the schema files of either side list
 * @param namespace the default namespace, where a side is connected to one
 */
record DiffTerms(Dialect dialect, Scope scope, Optional<String> namespace) {

  /**
   * Finds out what the sides agree on.
   *
   * @throws MigrateException where they do not, or where the shadow database, which is emptied, is
   *     the database of the other side
   */
  static DiffTerms of(DiffSide from, DiffSide to) {
    List<DiffSide> sides = Stream.of(from, to).filter(side -> side.dialect().isPresent()).toList();
    if (sides.isEmpty()) {
      throw MigrateException.of(ErrorCode.NOTHING_TO_COMPARE, Map.of());
    }
    requireSameProvider(sides);
    Scope scope = scope(sides);
    requireApart(sides, scope);
    return new DiffTerms(dialect(sides), scope, namespace(sides));
  }

  private static void requireSameProvider(List<DiffSide> sides) {
    String first = sides.get(0).dialect().orElseThrow().name();
    String last = sides.get(sides.size() - 1).dialect().orElseThrow().name();
    if (!first.equals(last)) {
      throw MigrateException.of(ErrorCode.PROVIDERS_DIFFER, Map.of("from", first, "to", last));
    }
  }

  private static Dialect dialect(List<DiffSide> sides) {
    return sides.stream()
        .filter(side -> side.target().isPresent())
        .findFirst()
        .orElse(sides.get(0))
        .dialect()
        .orElseThrow();
  }

  private static Optional<String> namespace(List<DiffSide> sides) {
    return sides.stream()
        .flatMap(side -> side.target().stream())
        .flatMap(target -> target.namespace().stream())
        .findFirst();
  }

  private static Scope scope(List<DiffSide> sides) {
    List<Configuration> files =
        sides.stream().flatMap(side -> side.configuration().stream()).toList();
    List<String> namespaces =
        files.stream()
            .flatMap(file -> file.datasource().stream())
            .flatMap(datasource -> datasource.namespaces().stream())
            .distinct()
            .toList();
    boolean extensions =
        files.stream()
            .anyMatch(
                file -> file.previewFeatures().contains(PreviewFeature.POSTGRESQL_EXTENSIONS));
    return new Scope(namespaces, Set.of(), Set.of(), extensions);
  }

  private static void requireApart(List<DiffSide> sides, Scope scope) {
    Stream<JdbcTarget> emptied = targets(sides, true);
    List<JdbcTarget> compared = targets(sides, false).toList();
    if (emptied.anyMatch(
        shadow -> compared.stream().anyMatch(live -> shadow.sharesTables(live, scope)))) {
      throw MigrateException.of(ErrorCode.SHADOW_IS_MAIN, Map.of());
    }
  }

  private static Stream<JdbcTarget> targets(List<DiffSide> sides, boolean emptied) {
    return sides.stream()
        .filter(side -> side.emptiesItsDatabase() == emptied)
        .flatMap(side -> side.target().stream());
  }
}
