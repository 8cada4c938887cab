package io.github.prismamigrate.engine.relational;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables in which Prisma itself, in this or an old version, keeps its books; no schema file tells
 * of them, and no migration touches them.
 */
public final class BookkeepingTables {
  private static final Map<String, Set<String>> COLUMNS =
      Map.of(
          "_prisma_migrations",
          Set.of(
              "id",
              "checksum",
              "finished_at",
              "migration_name",
              "logs",
              "rolled_back_at",
              "started_at",
              "applied_steps_count"),
          "_Migration",
          Set.of(
              "revision",
              "name",
              "datamodel",
              "status",
              "applied",
              "rolled_back",
              "datamodel_steps",
              "database_migration",
              "errors",
              "started_at",
              "finished_at"),
          "_RelayId",
          Set.of("id", "stableModelIdentifier"));

  private BookkeepingTables() {}

  /** Whether {@code table} is one of them; a table that merely has such a name is not. */
  public static boolean contain(Table table) {
    Set<String> expected = COLUMNS.get(table.name().name());
    return expected != null && names(table.columns()).containsAll(expected);
  }

  private static Set<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).collect(Collectors.toSet());
  }
}
