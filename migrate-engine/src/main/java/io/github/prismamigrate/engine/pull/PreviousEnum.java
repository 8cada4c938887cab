package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.EnumType;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.EnumValueDeclaration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An enum of the schema before the pull.
 *
 * @param position rank among the enums, from 0
 */
record PreviousEnum(EnumType type, EnumDeclaration declaration, int position) {
  /** The declarations of the values by their names in the database. */
  Map<String, EnumValueDeclaration> values() {
    Map<String, EnumValueDeclaration> declared = new HashMap<>();
    declaration.values().forEach(value -> declared.put(value.name().text(), value));
    Map<String, EnumValueDeclaration> values = new HashMap<>();
    type.values().forEach(value -> values.put(value.databaseName(), declared.get(value.name())));
    return values;
  }

  PulledName name() {
    return new PulledName(type.name(), WrittenAttributes.map(declaration.attributes()));
  }

  /** The name in the schema of the value that the database calls {@code databaseName}. */
  Optional<String> valueName(String databaseName) {
    return type.values().stream()
        .filter(value -> value.databaseName().equals(databaseName))
        .map(EnumType.Value::name)
        .findFirst();
  }

  /** The same with what its {@code @map} says. */
  Optional<PulledName> pulledValue(String databaseName) {
    return Optional.ofNullable(values().get(databaseName))
        .map(
            value ->
                new PulledName(value.name().text(), WrittenAttributes.map(value.attributes())));
  }
}
