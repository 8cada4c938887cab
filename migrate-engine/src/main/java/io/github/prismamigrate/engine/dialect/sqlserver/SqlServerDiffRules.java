package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.diff.CastTable;
import io.github.prismamigrate.engine.diff.DefaultComparison;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.diff.DiffTrait;
import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.diff.TableComparison;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How SQL Server compares. */
public final class SqlServerDiffRules implements DiffRules {
  private static final CastTable<SqlServerType> CASTS = SqlServerCasts.table();
  private static final Set<String> NEVER_MADE = Set.of("timestamp", "rowversion");
  private static final Set<String> MADE_OF_TEXTS = Set.of("geography", "geometry", "hierarchyid");
  private static final Set<String> NEVER_ALTERED =
      Set.of("geography", "geometry", "hierarchyid", "sql_variant", "timestamp", "rowversion");
  private static final Set<Object> TEXTS = Set.of(ScalarType.STRING, ScalarType.BYTES);
  private static final Set<ScalarType> INTEGERS = EnumSet.of(ScalarType.INT, ScalarType.BIG_INT);

  @Override
  public Set<DiffTrait> traits() {
    return EnumSet.of(
        DiffTrait.RENAMES_INDEXES,
        DiffTrait.RENAMES_FOREIGN_KEYS,
        DiffTrait.FOREIGN_KEY_NAMES_PER_NAMESPACE,
        DiffTrait.COMPARES_AUTOINCREMENT,
        DiffTrait.FOREIGN_KEYS_REST_ON_UNIQUES,
        DiffTrait.RECREATES_INDEXES_OF_CHANGED_COLUMNS,
        DiffTrait.UNIQUES_INSIDE_NEW_TABLES,
        DiffTrait.LOSES_REFERENCES_TO_REDEFINED_TABLES,
        DiffTrait.LOSES_FOREIGN_KEYS_OF_REDEFINED_TABLES);
  }

  @Override
  public boolean ignores(QualifiedName table) {
    return false;
  }

  @Override
  public Optional<Cast> typeChange(Pair<Table> tables, Pair<Column> columns) {
    Pair<Optional<NativeType>> types = columns.map(SqlServerDiffRules::nativeType);
    if (types.previous().isPresent() && types.next().isPresent()) {
      return CASTS.cast(types.previous().get(), types.next().get());
    }
    return columns.agreesOn(SqlServerDiffRules::family)
        ? Optional.empty()
        : Optional.of(familyChange(columns));
  }

  private static Optional<NativeType> nativeType(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? scalar.nativeType()
        : Optional.empty();
  }

  private static Object family(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar ? scalar.family() : column.type();
  }

  /**
   * What becomes of values where the native type is not known on both sides. Prisma lets columns be
   * altered whose types the server never alters.
   */
  private static Cast familyChange(Pair<Column> columns) {
    Object previous = family(columns.previous());
    Object next = family(columns.next());
    if (isOneOf(previous, NEVER_ALTERED) || isOneOf(next, NEVER_MADE)) {
      return Cast.IMPOSSIBLE;
    }
    if (next == ScalarType.STRING) {
      return Cast.SAFE;
    }
    boolean impossible =
        previous == ScalarType.STRING && (next == ScalarType.INT || next == ScalarType.FLOAT)
            || previous == ScalarType.DATE_TIME && next == ScalarType.FLOAT
            || isOneOf(next, MADE_OF_TEXTS) && !TEXTS.contains(previous);
    return impossible ? Cast.IMPOSSIBLE : Cast.RISKY;
  }

  private static boolean isOneOf(Object family, Set<String> types) {
    return family instanceof ColumnType.Unsupported unsupported
        && types.contains(unsupported.declaration().toLowerCase(Locale.ROOT));
  }

  /** Another name of the constraint makes another default, where Prisma looks at the name. */
  @Override
  public boolean sameDefault(Pair<Column> columns) {
    return (DefaultComparison.same(columns) || isPulled(columns))
        && (!namesCount(columns) || columns.agreesOn(SqlServerDiffRules::constraint));
  }

  private static boolean isPulled(Pair<Column> columns) {
    Pair<Optional<Value>> values = columns.map(Column::filledIn);
    return values.previous().isPresent()
        && values.next().isPresent()
        && SqlServerPulledDefaults.same(values.map(Optional::orElseThrow));
  }

  private static Optional<String> constraint(Column column) {
    return column.defaultValue().flatMap(ColumnDefault::constraint);
  }

  private static boolean namesCount(Pair<Column> columns) {
    Pair<Optional<Value>> values = columns.map(Column::filledIn);
    if (values.previous().isEmpty() || values.next().isEmpty()) {
      return false;
    }
    Value next = values.next().get();
    return !(isTimestamp(values.previous().get())
        || isTimestamp(next)
        || next instanceof Value.Now
        || next instanceof Value.Expression expression && expression.sql().isEmpty()
        || changesSizeOfInteger(columns));
  }

  private static boolean isTimestamp(Value value) {
    return value instanceof Value.Constant constant
        && constant.literal() instanceof Literal.Timestamp;
  }

  /** Numbers of an {@code Int} and of a {@code BigInt} are compared as numbers and no further. */
  private static boolean changesSizeOfInteger(Pair<Column> columns) {
    return isInteger(columns.previous())
        && isInteger(columns.next())
        && !columns.agreesOn(SqlServerDiffRules::family);
  }

  private static boolean isInteger(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar && INTEGERS.contains(scalar.family());
  }

  @Override
  public boolean sameIndex(Pair<Index> indexes) {
    return indexes.agreesOn(SqlServerIndexSql::isClustered);
  }

  /**
   * A column cannot become an identity column or cease to be one, and of a table all of whose
   * columns are dropped nothing would be left to alter.
   */
  @Override
  public Set<QualifiedName> redefined(SchemaComparison comparison) {
    return comparison.kept().stream()
        .filter(SqlServerDiffRules::mustBeRedefined)
        .map(table -> table.tables().next().name())
        .collect(Collectors.toSet());
  }

  private static boolean mustBeRedefined(TableComparison table) {
    return table.columns().stream()
            .anyMatch(change -> !change.columns().agreesOn(Column::autoincrement))
        || table.columns().stream().allMatch(ColumnChange::recreates);
  }

  @Override
  public List<Step> ownSteps(SchemaComparison comparison) {
    return List.of();
  }
}
