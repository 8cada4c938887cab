package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.TypeArguments;
import java.util.Set;

/** The native types of PostgreSQL. */
public enum PostgresType implements NativeTypeDefinition {
  SMALL_INT("SmallInt", "SMALLINT", ScalarType.INT),
  INTEGER("Integer", "INTEGER", ScalarType.INT),
  BIG_INT("BigInt", "BIGINT", ScalarType.BIG_INT),
  DECIMAL("Decimal", "DECIMAL", ScalarType.DECIMAL, TypeArguments.precision(1, 1000, 1000)),
  MONEY("Money", "MONEY", ScalarType.DECIMAL),
  INET("Inet", "INET", ScalarType.STRING),
  OID("Oid", "OID", ScalarType.INT),
  CITEXT("Citext", "CITEXT", ScalarType.STRING),
  REAL("Real", "REAL", ScalarType.FLOAT),
  DOUBLE_PRECISION("DoublePrecision", "DOUBLE PRECISION", ScalarType.FLOAT),
  VAR_CHAR(
      "VarChar", "VARCHAR", ScalarType.STRING, TypeArguments.optional(0, TypeArguments.UNLIMITED)),
  CHAR("Char", "CHAR", ScalarType.STRING, TypeArguments.optional(0, TypeArguments.UNLIMITED)),
  TEXT("Text", "TEXT", ScalarType.STRING),
  BYTE_A("ByteA", "BYTEA", ScalarType.BYTES),
  TIMESTAMP("Timestamp", "TIMESTAMP", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  TIMESTAMPTZ("Timestamptz", "TIMESTAMPTZ", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  DATE("Date", "DATE", ScalarType.DATE_TIME),
  TIME("Time", "TIME", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  TIMETZ("Timetz", "TIMETZ", ScalarType.DATE_TIME, TypeArguments.optional(0, 6)),
  BOOLEAN("Boolean", "BOOLEAN", ScalarType.BOOLEAN),
  BIT("Bit", "BIT", ScalarType.STRING, TypeArguments.optional(1, TypeArguments.UNLIMITED)),
  VAR_BIT(
      "VarBit", "VARBIT", ScalarType.STRING, TypeArguments.optional(1, TypeArguments.UNLIMITED)),
  UUID("Uuid", "UUID", ScalarType.STRING),
  XML("Xml", "XML", ScalarType.STRING),
  JSON("Json", "JSON", ScalarType.JSON),
  JSON_B("JsonB", "JSONB", ScalarType.JSON);

  private final String schemaName;
  private final String sql;
  private final ScalarType scalar;
  private final TypeArguments arguments;

  PostgresType(String schemaName, String sql, ScalarType scalar) {
    this(schemaName, sql, scalar, TypeArguments.none());
  }

  PostgresType(String schemaName, String sql, ScalarType scalar, TypeArguments arguments) {
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
