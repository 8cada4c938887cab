package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Optional;

/** The type of a field with a column. */
public sealed interface FieldType {
  /**
   * @param nativeType the written one, else the provider's default; empty where the provider has
   *     none
   */
  record Scalar(ScalarType scalar, Optional<NativeType> nativeType) implements FieldType {}

  record EnumRef(String name) implements FieldType {}

  record Composite(String name) implements FieldType {}

  /**
   * @param declaration the database's own spelling of the type
   */
  record Unsupported(String declaration) implements FieldType {}
}
