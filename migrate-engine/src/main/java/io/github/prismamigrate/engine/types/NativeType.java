package io.github.prismamigrate.engine.types;

import java.util.List;

/** A native type with its arguments, such as {@code VarChar(255)}. */
public record NativeType(NativeTypeDefinition definition, List<String> arguments) {
  public NativeType {
    arguments = List.copyOf(arguments);
  }

  /** A native type without arguments. */
  public static NativeType of(NativeTypeDefinition definition) {
    return new NativeType(definition, List.of());
  }
}
