package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Types as the catalog names them. */
final class PostgresCatalogTypes {
  private static final Map<String, PostgresType> TYPES =
      Map.ofEntries(
          Map.entry("int2", PostgresType.SMALL_INT),
          Map.entry("int4", PostgresType.INTEGER),
          Map.entry("int8", PostgresType.BIG_INT),
          Map.entry("oid", PostgresType.OID),
          Map.entry("float4", PostgresType.REAL),
          Map.entry("float8", PostgresType.DOUBLE_PRECISION),
          Map.entry("numeric", PostgresType.DECIMAL),
          Map.entry("money", PostgresType.MONEY),
          Map.entry("bool", PostgresType.BOOLEAN),
          Map.entry("text", PostgresType.TEXT),
          Map.entry("citext", PostgresType.CITEXT),
          Map.entry("xml", PostgresType.XML),
          Map.entry("inet", PostgresType.INET),
          Map.entry("varchar", PostgresType.VAR_CHAR),
          Map.entry("bpchar", PostgresType.CHAR),
          Map.entry("char", PostgresType.CHAR),
          Map.entry("bit", PostgresType.BIT),
          Map.entry("varbit", PostgresType.VAR_BIT),
          Map.entry("uuid", PostgresType.UUID),
          Map.entry("json", PostgresType.JSON),
          Map.entry("jsonb", PostgresType.JSON_B),
          Map.entry("bytea", PostgresType.BYTE_A),
          Map.entry("date", PostgresType.DATE),
          Map.entry("time", PostgresType.TIME),
          Map.entry("timetz", PostgresType.TIMETZ),
          Map.entry("timestamp", PostgresType.TIMESTAMP),
          Map.entry("timestamptz", PostgresType.TIMESTAMPTZ));

  private PostgresCatalogTypes() {}

  /** See {@link CatalogColumns#type}. */
  static ColumnType type(String name, String element, boolean list, int modifier) {
    PostgresType known = TYPES.get(element);
    if (known == null) {
      return new ColumnType.Unsupported(name);
    }
    ScalarType family = known.scalars().iterator().next();
    NativeType type = new NativeType(known, arguments(known, list, new CatalogModifier(modifier)));
    if (known == PostgresType.DECIMAL && known.fault(type.arguments(), family).isPresent()) {
      // The server takes scales that the schema language does not.
      return new ColumnType.Unsupported(
          "%s(%s)".formatted(element, String.join(",", type.arguments())));
    }
    return new ColumnType.Scalar(family, Optional.of(type));
  }

  private static List<String> arguments(PostgresType type, boolean list, CatalogModifier modifier) {
    return switch (type) {
      case CHAR, VAR_CHAR -> modifier.length();
      case BIT, VAR_BIT -> modifier.bits();
      case DECIMAL -> modifier.decimal();
      case TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> modifier.precision(list);
      default -> List.of();
    };
  }
}
