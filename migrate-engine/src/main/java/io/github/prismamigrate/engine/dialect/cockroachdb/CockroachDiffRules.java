package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.dialect.postgresql.PostgresDiffRules;
import io.github.prismamigrate.engine.diff.DiffTrait;
import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.diff.TableComparison;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How CockroachDB compares, where it differs from PostgreSQL. */
public final class CockroachDiffRules extends PostgresDiffRules {
  @Override
  public Set<DiffTrait> traits() {
    return EnumSet.of(
        DiffTrait.RENAMES_INDEXES,
        DiffTrait.RENAMES_FOREIGN_KEYS,
        DiffTrait.ALTERS_PRIMARY_KEYS,
        DiffTrait.LOSES_INDEXES_WITH_COLUMNS,
        DiffTrait.LOSES_REFERENCES_TO_REDEFINED_TABLES);
  }

  @Override
  protected Cast fromList(NativeType type) {
    return switch ((CockroachType) type.definition()) {
      case STRING -> type.arguments().isEmpty() ? Cast.SAFE : Cast.RISKY;
      case CHAR -> Cast.RISKY;
      default -> Cast.IMPOSSIBLE;
    };
  }

  @Override
  protected Optional<Cast> nativeChange(
      Pair<Table> tables, Pair<Column> columns, Pair<NativeType> types) {
    String column = columns.previous().name();
    boolean covered = isCovered(tables.previous(), column) && isCovered(tables.next(), column);
    return CockroachCasts.cast(types, covered);
  }

  private static boolean isCovered(Table table, String column) {
    return Stream.concat(table.primaryKey().stream(), table.indexes().stream())
        .anyMatch(index -> index.columns().contains(column));
  }

  /** The column that is the primary key can neither be dropped nor made anew. */
  @Override
  public Set<QualifiedName> redefined(SchemaComparison comparison) {
    return comparison.kept().stream()
        .filter(CockroachDiffRules::losesItsOnlyKeyColumn)
        .map(table -> table.tables().next().name())
        .collect(Collectors.toSet());
  }

  private static boolean losesItsOnlyKeyColumn(TableComparison table) {
    Optional<List<String>> key =
        table
            .tables()
            .previous()
            .primaryKey()
            .map(Index::columns)
            .filter(columns -> columns.size() == 1);
    return key.filter(lostColumns(table)::containsAll).isPresent();
  }

  private static Set<String> lostColumns(TableComparison table) {
    Stream<Column> recreated =
        table.columns().stream()
            .filter(ColumnChange::recreates)
            .map(change -> change.columns().previous());
    return Stream.concat(table.dropped().stream(), recreated)
        .map(Column::name)
        .collect(Collectors.toSet());
  }

  @Override
  public List<Step> ownSteps(SchemaComparison comparison) {
    return CockroachSequences.steps(comparison);
  }
}
