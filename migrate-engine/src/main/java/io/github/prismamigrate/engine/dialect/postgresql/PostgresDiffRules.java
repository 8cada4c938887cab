package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.diff.CastTable;
import io.github.prismamigrate.engine.diff.DefaultComparison;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.diff.DiffTrait;
import io.github.prismamigrate.engine.diff.SchemaComparison;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** How PostgreSQL compares; open for databases that speak its language. */
public class PostgresDiffRules implements DiffRules {
  private static final CastTable<PostgresType> CASTS = PostgresCasts.table();

  /** Tables that PostGIS keeps for itself. */
  static final Set<String> EXTENSION_TABLES =
      Set.of(
          "spatial_ref_sys",
          "geometry_columns",
          "geography_columns",
          "raster_columns",
          "raster_overviews");

  @Override
  public Set<DiffTrait> traits() {
    return EnumSet.of(
        DiffTrait.RENAMES_INDEXES,
        DiffTrait.INDEX_NAMES_PER_NAMESPACE,
        DiffTrait.RENAMES_FOREIGN_KEYS,
        DiffTrait.COMPARES_AUTOINCREMENT,
        DiffTrait.FOREIGN_KEYS_REST_ON_UNIQUES,
        DiffTrait.LOSES_INDEXES_WITH_COLUMNS);
  }

  @Override
  public boolean ignores(QualifiedName table) {
    return EXTENSION_TABLES.contains(table.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<Cast> typeChange(Pair<Table> tables, Pair<Column> columns) {
    Pair<ColumnType> types = columns.map(Column::type);
    if (isEnum(types.previous()) || isEnum(types.next())) {
      return sameEnum(types) ? Optional.empty() : Optional.of(Cast.IMPOSSIBLE);
    }
    if (columns.previous().list() && !columns.next().list()) {
      return Optional.of(nativeType(types.next()).map(this::fromList).orElse(Cast.IMPOSSIBLE));
    }
    if (!columns.previous().list() && columns.next().list()) {
      return Optional.of(Cast.IMPOSSIBLE);
    }
    return elementChange(tables, columns);
  }

  private Optional<Cast> elementChange(Pair<Table> tables, Pair<Column> columns) {
    Pair<Optional<NativeType>> types = columns.map(column -> nativeType(column.type()));
    if (types.previous().isPresent() && types.next().isPresent()) {
      return nativeChange(tables, columns, types.map(Optional::get));
    }
    boolean bothUnknown = types.previous().isEmpty() && types.next().isEmpty();
    return bothUnknown ? Optional.empty() : Optional.of(Cast.RISKY);
  }

  private static boolean isEnum(ColumnType type) {
    return type instanceof ColumnType.OfEnum;
  }

  private static boolean sameEnum(Pair<ColumnType> types) {
    return types.previous() instanceof ColumnType.OfEnum previous
        && types.next() instanceof ColumnType.OfEnum next
        && previous.name().equals(next.name());
  }

  private static Optional<NativeType> nativeType(ColumnType type) {
    return type instanceof ColumnType.Scalar scalar ? scalar.nativeType() : Optional.empty();
  }

  /**
   * What becomes of lists when their column takes single values of {@code type}; to be overridden
   * together with the native types.
   */
  protected Cast fromList(NativeType type) {
    return switch ((PostgresType) type.definition()) {
      case TEXT -> Cast.SAFE;
      case VAR_CHAR -> type.arguments().isEmpty() ? Cast.SAFE : Cast.RISKY;
      case CHAR -> Cast.RISKY;
      default -> Cast.IMPOSSIBLE;
    };
  }

  /**
   * What becomes of the values when one native type replaces another; to be overridden together
   * with the native types.
   */
  protected Optional<Cast> nativeChange(
      Pair<Table> tables, Pair<Column> columns, Pair<NativeType> types) {
    return CASTS.cast(types.previous(), types.next());
  }

  @Override
  public boolean sameDefault(Pair<Column> columns) {
    return DefaultComparison.same(columns);
  }

  @Override
  public boolean sameIndex(Pair<Index> indexes) {
    return indexes.agreesOn(index -> index.algorithm().orElse(IndexAlgorithm.B_TREE))
        && sameOperatorClasses(indexes);
  }

  /** Schema files take more classes for the default than a server does; names decide then. */
  private static boolean sameOperatorClasses(Pair<Index> indexes) {
    List<Index.Part> previous = indexes.previous().parts();
    List<Index.Part> next = indexes.next().parts();
    return previous.size() == next.size()
        && IntStream.range(0, next.size())
            .allMatch(
                part ->
                    sameClass(previous.get(part).operatorClass(), next.get(part).operatorClass()));
  }

  private static boolean sameClass(
      Optional<Index.OperatorClassName> previous, Optional<Index.OperatorClassName> next) {
    boolean defaults =
        previous.map(Index.OperatorClassName::byDefault).orElse(true)
            && next.map(Index.OperatorClassName::byDefault).orElse(true);
    return defaults
        || previous
            .map(Index.OperatorClassName::name)
            .equals(next.map(Index.OperatorClassName::name));
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
