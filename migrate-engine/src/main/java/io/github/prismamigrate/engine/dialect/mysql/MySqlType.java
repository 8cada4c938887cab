package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.TypeArguments;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The native types of MySQL and MariaDB. */
public enum MySqlType implements NativeTypeDefinition {
  INT("Int", "INTEGER", ScalarType.INT),
  UNSIGNED_INT("UnsignedInt", "INTEGER UNSIGNED", ScalarType.INT),
  SMALL_INT("SmallInt", "SMALLINT", ScalarType.INT),
  UNSIGNED_SMALL_INT("UnsignedSmallInt", "SMALLINT UNSIGNED", ScalarType.INT),
  MEDIUM_INT("MediumInt", "MEDIUMINT", ScalarType.INT),
  UNSIGNED_MEDIUM_INT("UnsignedMediumInt", "MEDIUMINT UNSIGNED", ScalarType.INT),
  YEAR("Year", "YEAR", ScalarType.INT),
  TINY_INT("TinyInt", "TINYINT", ScalarType.INT, ScalarType.BOOLEAN),
  UNSIGNED_TINY_INT("UnsignedTinyInt", "TINYINT UNSIGNED", ScalarType.INT, ScalarType.BOOLEAN),
  BIG_INT("BigInt", "BIGINT", ScalarType.BIG_INT),
  UNSIGNED_BIG_INT("UnsignedBigInt", "BIGINT UNSIGNED", ScalarType.BIG_INT),
  FLOAT("Float", "FLOAT", ScalarType.FLOAT),
  DOUBLE("Double", "DOUBLE", ScalarType.FLOAT),
  DECIMAL("Decimal", "DECIMAL", TypeArguments.precision(0, 65, 30), ScalarType.DECIMAL),
  BIT("Bit", "BIT", TypeArguments.required(1, 64), ScalarType.BOOLEAN, ScalarType.BYTES),
  CHAR("Char", "CHAR", TypeArguments.required(0, 255), ScalarType.STRING),
  VAR_CHAR("VarChar", "VARCHAR", TypeArguments.required(0, 65535), ScalarType.STRING),
  TINY_TEXT("TinyText", "TINYTEXT", ScalarType.STRING),
  TEXT("Text", "TEXT", ScalarType.STRING),
  MEDIUM_TEXT("MediumText", "MEDIUMTEXT", ScalarType.STRING),
  LONG_TEXT("LongText", "LONGTEXT", ScalarType.STRING),
  DATE("Date", "DATE", ScalarType.DATE_TIME),
  TIME("Time", "TIME", TypeArguments.optional(0, TypeArguments.UNLIMITED), ScalarType.DATE_TIME),
  DATE_TIME(
      "DateTime",
      "DATETIME",
      TypeArguments.optional(0, TypeArguments.UNLIMITED),
      ScalarType.DATE_TIME),
  TIMESTAMP(
      "Timestamp",
      "TIMESTAMP",
      TypeArguments.optional(0, TypeArguments.UNLIMITED),
      ScalarType.DATE_TIME),
  JSON("Json", "JSON", ScalarType.JSON),
  BINARY("Binary", "BINARY", TypeArguments.required(0, TypeArguments.UNLIMITED), ScalarType.BYTES),
  VAR_BINARY(
      "VarBinary",
      "VARBINARY",
      TypeArguments.required(0, TypeArguments.UNLIMITED),
      ScalarType.BYTES),
  TINY_BLOB("TinyBlob", "TINYBLOB", ScalarType.BYTES),
  BLOB("Blob", "BLOB", ScalarType.BYTES),
  MEDIUM_BLOB("MediumBlob", "MEDIUMBLOB", ScalarType.BYTES),
  LONG_BLOB("LongBlob", "LONGBLOB", ScalarType.BYTES);

  private final String schemaName;
  private final String sql;
  private final TypeArguments arguments;
  private final Set<ScalarType> scalars;

  MySqlType(String schemaName, String sql, ScalarType... scalars) {
    this(schemaName, sql, TypeArguments.none(), scalars);
  }

  MySqlType(String schemaName, String sql, TypeArguments arguments, ScalarType... scalars) {
    this.schemaName = schemaName;
    this.sql = sql;
    this.arguments = arguments;
    this.scalars = Set.of(scalars);
  }

  @Override
  public String schemaName() {
    return schemaName;
  }

  /** The spelling in statements, without arguments. */
  String sql() {
    return sql;
  }

  @Override
  public TypeArguments arguments() {
    return arguments;
  }

  @Override
  public Set<ScalarType> scalars() {
    return scalars;
  }

  /** A field of truth values has room for one bit, whatever the column could hold. */
  @Override
  public Optional<String> fault(List<String> given, ScalarType scalar) {
    Optional<String> fault = NativeTypeDefinition.super.fault(given, scalar);
    return fault.isEmpty() && this == BIT && scalar == ScalarType.BOOLEAN && !oneBit(given)
        ? Optional.of("takes the number 1 on a field of type `Boolean`")
        : fault;
  }

  private boolean oneBit(List<String> given) {
    return arguments.canonical(given).equals(List.of("1"));
  }
}
