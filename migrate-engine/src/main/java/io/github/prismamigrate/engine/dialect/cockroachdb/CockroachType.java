package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.TypeArguments;
import java.util.Set;

/** The native types of CockroachDB. */
public enum CockroachType implements NativeTypeDefinition {
  INT2("Int2", "INT2", ScalarType.INT),
  INT4("Int4", "INT4", ScalarType.INT),
  INT8("Int8", "INT8", ScalarType.BIG_INT),
  OID("Oid", "OID", ScalarType.INT),
  DECIMAL("Decimal", "DECIMAL", ScalarType.DECIMAL, TypeArguments.precision(1, 1000, 1000)),
  FLOAT4("Float4", "FLOAT4", ScalarType.FLOAT),
  FLOAT8("Float8", "FLOAT8", ScalarType.FLOAT),
  STRING("String", "STRING", ScalarType.STRING, TypeArguments.optional(0, TypeArguments.UNLIMITED)),
  CHAR("Char", "CHAR", ScalarType.STRING, TypeArguments.optional(0, TypeArguments.UNLIMITED)),
  CATALOG_SINGLE_CHAR("CatalogSingleChar", "\"char\"", ScalarType.STRING),
  BYTES("Bytes", "BYTES", ScalarType.BYTES),
  DATE("Date", "DATE", ScalarType.DATE_TIME),
  TIMESTAMP("Timestamp", "TIMESTAMP", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  TIMESTAMPTZ("Timestamptz", "TIMESTAMPTZ", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  TIME("Time", "TIME", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  TIMETZ("Timetz", "TIMETZ", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  BOOL("Bool", "BOOL", ScalarType.BOOLEAN),
  BIT("Bit", "BIT", ScalarType.STRING, TypeArguments.optional(1, TypeArguments.UNLIMITED)),
  VAR_BIT(
      "VarBit", "VARBIT", ScalarType.STRING, TypeArguments.optional(1, TypeArguments.UNLIMITED)),
  UUID("Uuid", "UUID", ScalarType.STRING),
  INET("Inet", "INET", ScalarType.STRING),
  JSON_B("JsonB", "JSONB", ScalarType.JSON);

  private final String schemaName;
  private final String sql;
  private final ScalarType scalar;
  private final TypeArguments arguments;

  CockroachType(String schemaName, String sql, ScalarType scalar) {
    this(schemaName, sql, scalar, TypeArguments.none());
  }

  CockroachType(String schemaName, String sql, ScalarType scalar, TypeArguments arguments) {
    this.schemaName = schemaName;
    this.sql = sql;
    this.scalar = scalar;
    this.arguments = arguments;
  }

  @Override
  public String schemaName() {
    return schemaName;
  }

  /** The spelling in statements, without arguments. */
  public String sql() {
    return sql;
  }

  @Override
  public TypeArguments arguments() {
    return arguments;
  }

  @Override
  public Set<ScalarType> scalars() {
    return Set.of(scalar);
  }
}
