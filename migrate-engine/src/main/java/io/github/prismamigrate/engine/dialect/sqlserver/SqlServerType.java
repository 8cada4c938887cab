package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.TypeArguments;
import java.util.Locale;
import java.util.Set;

/** The native types of SQL Server. */
public enum SqlServerType implements NativeTypeDefinition {
  TINY_INT("TinyInt", ScalarType.INT),
  SMALL_INT("SmallInt", ScalarType.INT),
  INT("Int", ScalarType.INT),
  BIT("Bit", ScalarType.BOOLEAN, ScalarType.INT),
  BIG_INT("BigInt", ScalarType.BIG_INT),
  FLOAT("Float", TypeArguments.optional(1, 53), ScalarType.FLOAT),
  REAL("Real", ScalarType.FLOAT),
  MONEY("Money", ScalarType.FLOAT),
  SMALL_MONEY("SmallMoney", ScalarType.FLOAT),
  DECIMAL("Decimal", TypeArguments.precision(1, 38, 38), ScalarType.DECIMAL),
  CHAR("Char", TypeArguments.optional(0, 8000), ScalarType.STRING),
  N_CHAR("NChar", TypeArguments.optional(0, 4000), ScalarType.STRING),
  VAR_CHAR("VarChar", TypeArguments.optionalOrMax(8000), ScalarType.STRING),
  N_VAR_CHAR("NVarChar", TypeArguments.optionalOrMax(4000), ScalarType.STRING),
  TEXT("Text", ScalarType.STRING),
  N_TEXT("NText", ScalarType.STRING),
  XML("Xml", ScalarType.STRING),
  UNIQUE_IDENTIFIER("UniqueIdentifier", ScalarType.STRING),
  DATE("Date", ScalarType.DATE_TIME),
  TIME("Time", ScalarType.DATE_TIME),
  DATE_TIME("DateTime", ScalarType.DATE_TIME),
  DATE_TIME2("DateTime2", ScalarType.DATE_TIME),
  DATE_TIME_OFFSET("DateTimeOffset", ScalarType.DATE_TIME),
  SMALL_DATE_TIME("SmallDateTime", ScalarType.DATE_TIME),
  BINARY("Binary", TypeArguments.optional(0, 8000), ScalarType.BYTES),
  VAR_BINARY("VarBinary", TypeArguments.optionalOrMax(8000), ScalarType.BYTES),
  IMAGE("Image", ScalarType.BYTES);

  private final String schemaName;
  private final TypeArguments arguments;
  private final Set<ScalarType> scalars;

  SqlServerType(String schemaName, ScalarType... scalars) {
    this(schemaName, TypeArguments.none(), scalars);
  }

  SqlServerType(String schemaName, TypeArguments arguments, ScalarType... scalars) {
    this.schemaName = schemaName;
    this.arguments = arguments;
    this.scalars = Set.of(scalars);
  }

  @Override
  public String schemaName() {
    return schemaName;
  }

  /** The keyword of the type in statements. */
  String sql() {
    return schemaName.toUpperCase(Locale.ROOT);
  }

  @Override
  public TypeArguments arguments() {
    return arguments;
  }

  @Override
  public Set<ScalarType> scalars() {
    return scalars;
  }
}
