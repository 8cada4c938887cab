package io.github.prismamigrate.engine.types;

import java.util.Set;

/** A native type of one database, as named behind {@code @db.}. */
public interface NativeTypeDefinition {
  /** The name in the schema language, case-sensitive, without the {@code db.} prefix. */
  String schemaName();

  /** How many arguments must be given. */
  int minArguments();

  /** How many arguments may be given. */
  int maxArguments();

  /** The scalar types of fields that may carry this native type. */
  Set<ScalarType> scalars();
}
