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

  /** The type as a schema file writes it behind {@code @db.}, without blanks. */
  public String written() {
    String name = definition.schemaName();
    return arguments.isEmpty() ? name : name + "(" + String.join(",", arguments) + ")";
  }

  /** The arguments as numbers; {@code Max} is the largest of all. */
  public List<Integer> numbers() {
    return arguments.stream().map(NativeType::number).toList();
  }

  /** Lengths beyond the range of integers are as good as its end. */
  private static int number(String argument) {
    return argument.equals(TypeArguments.MAX)
        ? Integer.MAX_VALUE
        : (int) Math.min(Long.parseLong(argument), Integer.MAX_VALUE);
  }
}
