package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Arrays;
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

  /** What the modifiers of texts and numbers count on top, for a header of the value. */
  private static final int HEADER = 4;

  private static final int SCALE_BITS = 16;

  /** The scale is a number of eleven bits with a sign. */
  private static final int SIGN_SHIFT = Integer.SIZE - 11;

  private static final int DEFAULT_TIME_PRECISION = 6;

  private PostgresCatalogTypes() {}

  /**
   * The type of a column.
   *
   * @param name the name in the catalog
   * @param element the name of the elements' type in a list, else {@code name}
   * @param modifier length or precision as the catalog packs them, -1 for none
   */
  static ColumnType type(String name, String element, boolean list, int modifier) {
    PostgresType known = TYPES.get(element);
    if (known == null) {
      return new ColumnType.Unsupported(name);
    }
    ScalarType family = known.scalars().iterator().next();
    NativeType type = new NativeType(known, arguments(known, list, modifier));
    if (known == PostgresType.DECIMAL && known.fault(type.arguments(), family).isPresent()) {
      // The server takes scales that the schema language does not.
      return new ColumnType.Unsupported(
          "%s(%s)".formatted(element, String.join(",", type.arguments())));
    }
    return new ColumnType.Scalar(family, Optional.of(type));
  }

  private static List<String> arguments(PostgresType type, boolean list, int modifier) {
    return switch (type) {
      case CHAR, VAR_CHAR -> modifier < 0 ? List.of() : numbers(modifier - HEADER);
      case BIT, VAR_BIT -> modifier < 0 ? List.of() : numbers(modifier);
      case DECIMAL -> modifier < 0 ? List.of() : decimal(modifier - HEADER);
      case TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> precision(list, modifier);
      default -> List.of();
    };
  }

  private static List<String> decimal(int packed) {
    return numbers(packed >>> SCALE_BITS, (packed << SIGN_SHIFT) >> SIGN_SHIFT);
  }

  /** A single value has six digits unless something else is said; a list says nothing then. */
  private static List<String> precision(boolean list, int modifier) {
    if (modifier >= 0) {
      return numbers(modifier);
    }
    return list ? List.of() : numbers(DEFAULT_TIME_PRECISION);
  }

  private static List<String> numbers(int... numbers) {
    return Arrays.stream(numbers).mapToObj(String::valueOf).toList();
  }
}
