package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.diff.CastTable;
import io.github.prismamigrate.engine.diff.DefaultComparison;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.diff.DiffTrait;
import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How MySQL and MariaDB compare. */
public final class MySqlDiffRules implements DiffRules {
  private static final CastTable<MySqlType> CASTS = MySqlCasts.table();

  private final MySqlServer server;

  public MySqlDiffRules(MySqlServer server) {
    this.server = server;
  }

  @Override
  public Set<DiffTrait> traits() {
    Set<DiffTrait> traits =
        EnumSet.of(
            DiffTrait.COMPARES_AUTOINCREMENT,
            DiffTrait.INDEXES_INSIDE_TABLES,
            DiffTrait.RECREATES_RENAMED_FOREIGN_KEYS,
            DiffTrait.RECREATES_FOREIGN_KEYS_OF_REQUIRED_COLUMNS,
            DiffTrait.RECREATES_INDEXES_WITH_COLUMNS,
            DiffTrait.FOREIGN_KEYS_REST_ON_UNIQUES,
            DiffTrait.FOREIGN_KEYS_REST_ON_INDEXES);
    if (server.renamesIndexes()) {
      traits.add(DiffTrait.RENAMES_INDEXES);
    }
    return traits;
  }

  @Override
  public boolean ignores(QualifiedName table) {
    return false;
  }

  @Override
  public QualifiedName pairedBy(QualifiedName table) {
    return server.lowersTableNames() ? table.sibling(table.name().toLowerCase(Locale.ROOT)) : table;
  }

  @Override
  public Optional<Cast> typeChange(Pair<Table> tables, Pair<Column> columns) {
    Pair<ColumnType> types = columns.map(Column::type);
    if (types.previous() instanceof ColumnType.OfEnum previous
        && types.next() instanceof ColumnType.OfEnum next) {
      return valuesChange(previous.values(), next.values());
    }
    if (types.previous() instanceof ColumnType.OfEnum
        || types.next() instanceof ColumnType.OfEnum) {
      return Optional.of(Cast.RISKY);
    }
    return server.mariaDb() && isTextOfJson(types) ? Optional.empty() : nativeChange(types);
  }

  private static Optional<Cast> valuesChange(List<String> previous, List<String> next) {
    if (previous.equals(next)) {
      return Optional.empty();
    }
    return Optional.of(new HashSet<>(next).containsAll(previous) ? Cast.SAFE : Cast.RISKY);
  }

  /** MariaDB knows the word JSON and makes a long text of it. */
  private static boolean isTextOfJson(Pair<ColumnType> types) {
    return isText(types.previous()) && isFamily(types.next(), ScalarType.JSON);
  }

  private static boolean isText(ColumnType type) {
    return isFamily(type, ScalarType.STRING)
        && nativeType(type).map(NativeType::definition).orElse(MySqlType.LONG_TEXT)
            == MySqlType.LONG_TEXT;
  }

  private static boolean isFamily(ColumnType type, ScalarType family) {
    return type instanceof ColumnType.Scalar scalar && scalar.family() == family;
  }

  private static Optional<NativeType> nativeType(ColumnType type) {
    return type instanceof ColumnType.Scalar scalar ? scalar.nativeType() : Optional.empty();
  }

  private static Optional<Cast> nativeChange(Pair<ColumnType> types) {
    return nativeType(types.previous())
        .flatMap(previous -> nativeType(types.next()).flatMap(next -> CASTS.cast(previous, next)));
  }

  /** MariaDB lets columns cease to count up, MySQL lets texts grow, and both let enums grow. */
  @Override
  public boolean forbidsWhenReferenced(ColumnChange change) {
    Pair<Column> columns = change.columns();
    if (change.aspects().contains(ColumnAspect.AUTOINCREMENT)) {
      return columns.next().autoincrement() || !server.mariaDb();
    }
    boolean grows = change.cast().equals(Optional.of(Cast.SAFE));
    boolean mayGrow = !server.mariaDb() || columns.next().type() instanceof ColumnType.OfEnum;
    return change.cast().isPresent() && !(grows && mayGrow);
  }

  /** Defaults of JSON and of bytes are never written, so there is nothing to compare. */
  @Override
  public boolean sameDefault(Pair<Column> columns) {
    return isFamily(columns.previous().type(), ScalarType.JSON)
        || isFamily(columns.next().type(), ScalarType.JSON)
        || isBytes(columns.next().filledIn())
        || MySqlDefaultSql.isNowInParentheses(columns)
        || DefaultComparison.same(columns);
  }

  private static boolean isBytes(Optional<Value> value) {
    return value.isPresent()
        && value.get() instanceof Value.Constant constant
        && constant.literal() instanceof Literal.Bytes;
  }

  @Override
  public boolean sameIndex(Pair<Index> indexes) {
    return indexes.agreesOn(index -> index.parts().stream().map(Index.Part::length).toList());
  }

  @Override
  public Set<QualifiedName> redefined(SchemaComparison comparison) {
    return Set.of();
  }

  @Override
  public List<Step> ownSteps(SchemaComparison comparison) {
    return List.of();
  }
}
