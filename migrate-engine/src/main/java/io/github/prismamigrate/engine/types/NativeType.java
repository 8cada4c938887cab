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

  /** The arguments as numbers; {@code Max} is the largest of all. */
  public List<Integer> numbers() {
    return arguments.stream()
        .map(
            argument ->
                argument.equals(TypeArguments.MAX) ? Integer.MAX_VALUE : Integer.valueOf(argument))
        .toList();
  }
}
