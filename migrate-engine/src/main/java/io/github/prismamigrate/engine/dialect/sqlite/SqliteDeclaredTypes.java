package io.github.prismamigrate.engine.dialect.sqlite;

import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Map;
import java.util.Optional;

/** Types as tables declare them; SQLite itself takes any word. */
final class SqliteDeclaredTypes {
  private static final Map<String, ScalarType> FAMILIES =
      Map.ofEntries(
          Map.entry("int", ScalarType.INT),
          Map.entry("integer", ScalarType.INT),
          Map.entry("serial", ScalarType.INT),
          Map.entry("int[]", ScalarType.INT),
          Map.entry("integer[]", ScalarType.INT),
          Map.entry("bigint", ScalarType.BIG_INT),
          Map.entry("real", ScalarType.FLOAT),
          Map.entry("float", ScalarType.FLOAT),
          Map.entry("double", ScalarType.FLOAT),
          Map.entry("double[]", ScalarType.FLOAT),
          Map.entry("float[]", ScalarType.FLOAT),
          Map.entry("boolean", ScalarType.BOOLEAN),
          Map.entry("boolean[]", ScalarType.BOOLEAN),
          Map.entry("text", ScalarType.STRING),
          Map.entry("text[]", ScalarType.STRING),
          Map.entry("date", ScalarType.DATE_TIME),
          Map.entry("datetime", ScalarType.DATE_TIME),
          Map.entry("timestamp", ScalarType.DATE_TIME),
          Map.entry("date[]", ScalarType.DATE_TIME),
          Map.entry("datetime[]", ScalarType.DATE_TIME),
          Map.entry("timestamp[]", ScalarType.DATE_TIME),
          Map.entry("binary", ScalarType.BYTES),
          Map.entry("blob", ScalarType.BYTES),
          Map.entry("binary[]", ScalarType.BYTES),
          Map.entry("jsonb", ScalarType.JSON));

  private SqliteDeclaredTypes() {}

  /**
   * The type of a column.
   *
   * @param declared in lower case, empty where nothing was declared
   */
  static ColumnType type(String declared) {
    return family(declared)
        .<ColumnType>map(family -> new ColumnType.Scalar(family, Optional.empty()))
        .orElseGet(() -> new ColumnType.Unsupported(declared));
  }

  private static Optional<ScalarType> family(String declared) {
    if (FAMILIES.containsKey(declared)) {
      return Optional.of(FAMILIES.get(declared));
    }
    if (declared.contains("char")) {
      return Optional.of(ScalarType.STRING);
    }
    boolean exact = declared.contains("numeric") || declared.contains("decimal");
    return exact ? Optional.of(ScalarType.DECIMAL) : Optional.empty();
  }
}
