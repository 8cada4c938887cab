package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.OperatorClass;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Operator classes as the schema language and as SQL name them. */
final class PostgresOperatorClasses {
  /** What the server takes by itself for a column of the matching type. */
  private static final Set<String> DEFAULTS =
      Set.of(
          "array_ops",
          "bit_minmax_ops",
          "bpchar_minmax_ops",
          "bytea_minmax_ops",
          "date_minmax_ops",
          "float4_minmax_ops",
          "float8_minmax_ops",
          "inet_inclusion_ops",
          "inet_minmax_ops",
          "int2_minmax_ops",
          "int4_minmax_ops",
          "int8_minmax_ops",
          "jsonb_ops",
          "numeric_minmax_ops",
          "oid_minmax_ops",
          "text_minmax_ops",
          "text_ops",
          "time_minmax_ops",
          "timestamp_minmax_ops",
          "timestamptz_minmax_ops",
          "timetz_minmax_ops",
          "uuid_minmax_ops",
          "varbit_minmax_ops");

  private PostgresOperatorClasses() {}

  static Index.OperatorClassName sql(OperatorClass operatorClass, IndexAlgorithm algorithm) {
    if (operatorClass.raw()) {
      return new Index.OperatorClassName(operatorClass.name(), false);
    }
    String name = sqlName(operatorClass.name());
    boolean byDefault =
        DEFAULTS.contains(name) || name.equals("inet_ops") && algorithm == IndexAlgorithm.SP_GIST;
    return new Index.OperatorClassName(name, byDefault);
  }

  /** {@code timestamptz_minmax_multi_ops} is {@code TimestampTzMinMaxMultiOps}. */
  static String schemaName(String sqlName) {
    return Arrays.stream(sqlName.split("_"))
        .filter(word -> !word.isEmpty())
        .map(PostgresOperatorClasses::capitalized)
        .collect(Collectors.joining());
  }

  private static String capitalized(String word) {
    return switch (word) {
      case "minmax" -> "MinMax";
      case "varbit" -> "VarBit";
      case "timetz" -> "TimeTz";
      case "timestamptz" -> "TimestampTz";
      default -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    };
  }

  /** {@code TimestampTzMinMaxMultiOps} is {@code timestamptz_minmax_multi_ops}. */
  private static String sqlName(String schemaName) {
    return schemaName
        .replace("MinMax", "Minmax")
        .replace("Tz", "tz")
        .replace("VarBit", "Varbit")
        .replaceAll("(?<=.)(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT);
  }
}
