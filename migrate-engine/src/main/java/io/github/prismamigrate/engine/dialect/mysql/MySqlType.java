package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.TypeArguments;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The native types of MySQL and MariaDB. */
public enum MySqlType implements NativeTypeDefinition {
  INT("Int", ScalarType.INT),
  UNSIGNED_INT("UnsignedInt", ScalarType.INT),
  SMALL_INT("SmallInt", ScalarType.INT),
  UNSIGNED_SMALL_INT("UnsignedSmallInt", ScalarType.INT),
  MEDIUM_INT("MediumInt", ScalarType.INT),
  UNSIGNED_MEDIUM_INT("UnsignedMediumInt", ScalarType.INT),
  YEAR("Year", ScalarType.INT),
  TINY_INT("TinyInt", ScalarType.INT, ScalarType.BOOLEAN),
  UNSIGNED_TINY_INT("UnsignedTinyInt", ScalarType.INT, ScalarType.BOOLEAN),
  BIG_INT("BigInt", ScalarType.BIG_INT),
  UNSIGNED_BIG_INT("UnsignedBigInt", ScalarType.BIG_INT),
  FLOAT("Float", ScalarType.FLOAT),
  DOUBLE("Double", ScalarType.FLOAT),
  DECIMAL("Decimal", TypeArguments.precision(0, 65, 30), ScalarType.DECIMAL),
  BIT("Bit", TypeArguments.required(1, 64), ScalarType.BOOLEAN, ScalarType.BYTES),
  CHAR("Char", TypeArguments.required(0, 255), ScalarType.STRING),
  VAR_CHAR("VarChar", TypeArguments.required(0, 65535), ScalarType.STRING),
  TINY_TEXT("TinyText", ScalarType.STRING),
  TEXT("Text", ScalarType.STRING),
  MEDIUM_TEXT("MediumText", ScalarType.STRING),
  LONG_TEXT("LongText", ScalarType.STRING),
  DATE("Date", ScalarType.DATE_TIME),
  TIME("Time", TypeArguments.optional(0, TypeArguments.UNLIMITED), ScalarType.DATE_TIME),
  DATE_TIME("DateTime", TypeArguments.optional(0, TypeArguments.UNLIMITED), ScalarType.DATE_TIME),
  TIMESTAMP("Timestamp", TypeArguments.optional(0, TypeArguments.UNLIMITED), ScalarType.DATE_TIME),
  JSON("Json", ScalarType.JSON),
  BINARY("Binary", TypeArguments.required(0, TypeArguments.UNLIMITED), ScalarType.BYTES),
  VAR_BINARY("VarBinary", TypeArguments.required(0, TypeArguments.UNLIMITED), ScalarType.BYTES),
  TINY_BLOB("TinyBlob", ScalarType.BYTES),
  BLOB("Blob", ScalarType.BYTES),
  MEDIUM_BLOB("MediumBlob", ScalarType.BYTES),
  LONG_BLOB("LongBlob", ScalarType.BYTES);

  private final String schemaName;
  private final TypeArguments arguments;
  private final Set<ScalarType> scalars;

  MySqlType(String schemaName, ScalarType... scalars) {
    this(schemaName, TypeArguments.none(), scalars);
  }

  MySqlType(String schemaName, TypeArguments arguments, ScalarType... scalars) {
    this.schemaName = schemaName;
    this.arguments = arguments;
    this.scalars = Set.of(scalars);
  }

  @Override
  public String schemaName() {
    return schemaName;
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
