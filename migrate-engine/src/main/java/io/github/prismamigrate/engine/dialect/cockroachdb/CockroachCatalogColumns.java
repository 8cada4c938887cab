package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.dialect.postgresql.CatalogColumns;
import io.github.prismamigrate.engine.dialect.postgresql.CatalogModifier;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDefaults;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Types and defaults as the catalog of CockroachDB names them. */
final class CockroachCatalogColumns implements CatalogColumns {
  private static final Map<String, CockroachType> TYPES =
      Map.ofEntries(
          Map.entry("int2", CockroachType.INT2),
          Map.entry("int4", CockroachType.INT4),
          Map.entry("int8", CockroachType.INT8),
          Map.entry("oid", CockroachType.OID),
          Map.entry("float4", CockroachType.FLOAT4),
          Map.entry("float8", CockroachType.FLOAT8),
          Map.entry("numeric", CockroachType.DECIMAL),
          Map.entry("bool", CockroachType.BOOL),
          Map.entry("text", CockroachType.STRING),
          Map.entry("varchar", CockroachType.STRING),
          Map.entry("bpchar", CockroachType.CHAR),
          Map.entry("char", CockroachType.CATALOG_SINGLE_CHAR),
          Map.entry("bit", CockroachType.BIT),
          Map.entry("varbit", CockroachType.VAR_BIT),
          Map.entry("bytea", CockroachType.BYTES),
          Map.entry("uuid", CockroachType.UUID),
          Map.entry("inet", CockroachType.INET),
          Map.entry("jsonb", CockroachType.JSON_B),
          Map.entry("date", CockroachType.DATE),
          Map.entry("time", CockroachType.TIME),
          Map.entry("timetz", CockroachType.TIMETZ),
          Map.entry("timestamp", CockroachType.TIMESTAMP),
          Map.entry("timestamptz", CockroachType.TIMESTAMPTZ));

  private static final Set<ScalarType> INTEGERS = EnumSet.of(ScalarType.INT, ScalarType.BIG_INT);
  private static final Set<ScalarType> NUMBERS =
      EnumSet.of(ScalarType.INT, ScalarType.BIG_INT, ScalarType.FLOAT, ScalarType.DECIMAL);

  private static final String UNIQUE_ROW_ID = "unique_rowid()";

  /** The server puts parentheses around what has a sign. */
  private static final Pattern NEGATIVE = Pattern.compile("\\((-[0-9]+(?:\\.[0-9]+)?)\\)");

  @Override
  public ColumnType type(String name, String element, boolean list, int modifier) {
    CockroachType known = TYPES.get(element);
    if (known == null) {
      return new ColumnType.Unsupported(name);
    }
    NativeType type = new NativeType(known, arguments(known, list, new CatalogModifier(modifier)));
    return new ColumnType.Scalar(known.scalars().iterator().next(), Optional.of(type));
  }

  private static List<String> arguments(
      CockroachType type, boolean list, CatalogModifier modifier) {
    return switch (type) {
      case STRING, CHAR -> modifier.length();
      case BIT, VAR_BIT -> modifier.bits();
      case DECIMAL -> modifier.decimal();
      case TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> modifier.precision(list);
      default -> List.of();
    };
  }

  @Override
  public Optional<Value> defaultValue(String expression, ColumnType type, boolean list) {
    if (expression.equals(UNIQUE_ROW_ID) && isOneOf(INTEGERS, type)) {
      return Optional.of(new Value.UniqueRowId());
    }
    return PostgresDefaults.read(
        isOneOf(NUMBERS, type) ? NEGATIVE.matcher(expression).replaceAll("$1") : expression,
        type,
        list);
  }

  private static boolean isOneOf(Set<ScalarType> families, ColumnType type) {
    return type instanceof ColumnType.Scalar scalar && families.contains(scalar.family());
  }
}
