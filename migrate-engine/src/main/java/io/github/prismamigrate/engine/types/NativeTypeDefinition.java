package io.github.prismamigrate.engine.types;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A native type of one database, as named behind {@code @db.}. */
public interface NativeTypeDefinition {
  /** The name in the schema language, case-sensitive, without the {@code db.} prefix. */
  String schemaName();

  /** What may stand in parentheses behind the name. */
  TypeArguments arguments();

  /** The scalar types of fields that may carry this native type. */
  Set<ScalarType> scalars();

  /** How many arguments must be given. */
  default int minArguments() {
    return arguments().minimum();
  }

  /** How many arguments may be given. */
  default int maxArguments() {
    return arguments().maximum();
  }

  /** What is wrong with {@code given} arguments, right in number, on a field of a scalar type. */
  default Optional<String> fault(List<String> given, ScalarType scalar) {
    return arguments().fault(given);
  }
}
