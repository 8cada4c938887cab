package io.github.prismamigrate.engine.dialect.mongodb;

import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.TypeArguments;
import java.util.Set;

/** The native types of MongoDB. */
public enum MongoType implements NativeTypeDefinition {
  INT("Int", ScalarType.INT),
  LONG("Long", ScalarType.INT, ScalarType.BIG_INT),
  DOUBLE("Double", ScalarType.FLOAT),
  BOOL("Bool", ScalarType.BOOLEAN),
  STRING("String", ScalarType.STRING),
  OBJECT_ID("ObjectId", ScalarType.STRING, ScalarType.BYTES),
  DATE("Date", ScalarType.DATE_TIME),
  TIMESTAMP("Timestamp", ScalarType.DATE_TIME),
  JSON("Json", ScalarType.JSON),
  BIN_DATA("BinData", ScalarType.BYTES);

  private final String schemaName;
  private final TypeArguments arguments;
  private final Set<ScalarType> scalars;

  MongoType(String schemaName, ScalarType... scalars) {
    this(schemaName, TypeArguments.none(), scalars);
  }

  MongoType(String schemaName, TypeArguments arguments, ScalarType... scalars) {
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
}
