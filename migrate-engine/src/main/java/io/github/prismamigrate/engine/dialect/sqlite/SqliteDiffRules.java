package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.diff.DefaultComparison;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.diff.DiffTrait;
import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.diff.TableComparison;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How SQLite compares. */
public final class SqliteDiffRules implements DiffRules {
  @Override
  public Set<DiffTrait> traits() {
    return EnumSet.of(
        DiffTrait.INDEX_NAMES_PER_NAMESPACE,
        DiffTrait.FOREIGN_KEYS_INSIDE_TABLES,
        DiffTrait.DROPS_INDEXES_OF_DROPPED_TABLES_WHEN_REDEFINING);
  }

  @Override
  public boolean ignores(QualifiedName table) {
    return false;
  }

  /** Only the family of a type counts, however a column spells it. */
  @Override
  public Optional<Cast> typeChange(Pair<Table> tables, Pair<Column> columns) {
    if (columns.agreesOn(SqliteDiffRules::family)) {
      return Optional.empty();
    }
    return Optional.of(isString(columns.next()) ? Cast.SAFE : Cast.RISKY);
  }

  private static Object family(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar ? scalar.family() : column.type();
  }

  private static boolean isString(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        && scalar.family() == ScalarType.STRING;
  }

  @Override
  public boolean sameDefault(Pair<Column> columns) {
    return DefaultComparison.same(columns);
  }

  @Override
  public boolean sameIndex(Pair<Index> indexes) {
    return true;
  }

  /** {@code ALTER TABLE} can add columns that may be empty, and nothing else. */
  @Override
  public Set<QualifiedName> redefined(SchemaComparison comparison) {
    return comparison.kept().stream()
        .filter(SqliteDiffRules::mustBeRedefined)
        .map(table -> table.tables().next().name())
        .collect(Collectors.toSet());
  }

  private static boolean mustBeRedefined(TableComparison table) {
    return table.losesPrimaryKey()
        || table.gainsPrimaryKey()
        || !table.dropped().isEmpty()
        || table.added().stream().anyMatch(Column::required)
        || !table.changedColumns().isEmpty()
        || !table.foreignKeys().created().isEmpty()
        || !table.foreignKeys().dropped().isEmpty();
  }

  @Override
  public List<Step> ownSteps(SchemaComparison comparison) {
    return List.of();
  }
}
