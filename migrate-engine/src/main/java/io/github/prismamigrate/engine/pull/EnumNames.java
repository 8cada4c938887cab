package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.FieldType;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of enums and of their values. */
final class EnumNames {
  private static final String EMPTY_VALUE = "EMPTY_ENUM_VALUE";

  private final ObjectNames objects;
  private final PreviousSchema previous;
  private final boolean stored;
  private final Map<QualifiedName, Map<String, PulledName>> values = new HashMap<>();

  EnumNames(List<SqlEnum> enums, ObjectNames objects, PreviousSchema previous, PullRules rules) {
    this.objects = objects;
    this.previous = previous;
    this.stored = rules.does(PullTrait.STORES_ENUMS);
    enums.forEach(type -> values.put(type.name(), names(type)));
  }

  private Map<String, PulledName> names(SqlEnum type) {
    Map<String, PulledName> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    Optional<PreviousEnum> known = previous.enumType(type.name());
    for (String value : type.values()) {
      known.flatMap(before -> before.valueName(value)).ifPresent(taken::add);
    }
    for (String value : type.values()) {
      known
          .flatMap(before -> before.pulledValue(value))
          .or(() -> fresh(value, taken))
          .ifPresent(name -> names.put(value, name));
    }
    return names;
  }

  private static Optional<PulledName> fresh(String value, Set<String> taken) {
    String sanitized = value.isEmpty() ? EMPTY_VALUE : NameSanitizer.sanitized(value);
    if (sanitized.isEmpty()) {
      return Optional.empty();
    }
    String free = sanitized;
    for (int number = 2; !taken.add(free); number++) {
      free = sanitized + "_" + number;
    }
    return Optional.of(PulledName.of(free, value));
  }

  PulledName type(QualifiedName type) {
    return objects.enumType(type);
  }

  /** The name of a value; empty where no name of the language can be made of it. */
  Optional<PulledName> value(QualifiedName type, String databaseName) {
    return Optional.ofNullable(values.get(type).get(databaseName));
  }

  /** The name of a value that has one. */
  String value(ColumnType type, String databaseName) {
    return type instanceof ColumnType.OfEnum ofEnum
        ? value(ofEnum.name(), databaseName).orElseThrow().name()
        : databaseName;
  }

  /** The enum value that {@code literal} is or contains, if it has no name in the schema. */
  Optional<String> withoutName(Literal literal, ColumnType type) {
    if (literal instanceof Literal.EnumValue value && type instanceof ColumnType.OfEnum ofEnum) {
      return value(ofEnum.name(), value.value()).isEmpty()
          ? Optional.of(value.value())
          : Optional.empty();
    }
    return literal instanceof Literal.Items items
        ? items.items().stream().flatMap(item -> withoutName(item, type).stream()).findFirst()
        : Optional.empty();
  }

  /** The enum that a text column had before, in databases that store enums as text. */
  Optional<PreviousEnum> kept(PulledField field) {
    boolean text =
        field.column().type() instanceof ColumnType.Scalar scalar
            && scalar.family() == ScalarType.STRING;
    return stored || !text
        ? Optional.empty()
        : field
            .previous()
            .map(known -> known.field().type())
            .filter(FieldType.EnumRef.class::isInstance)
            .flatMap(type -> previous.enumNamed(((FieldType.EnumRef) type).name()))
            .filter(type -> canBeDefault(type, field));
  }

  /** A default that is no value of the enum would make the schema invalid. */
  private static boolean canBeDefault(PreviousEnum type, PulledField field) {
    return field.column().filledIn().stream()
        .filter(ColumnDefault.Value.Constant.class::isInstance)
        .map(value -> ((ColumnDefault.Value.Constant) value).literal())
        .filter(Literal.Text.class::isInstance)
        .map(literal -> ((Literal.Text) literal).value())
        .allMatch(text -> type.valueName(text).isPresent());
  }

  /** The name of the enum value that {@code text} stands for in a column that keeps its enum. */
  Optional<String> keptValue(PulledField field, String text) {
    return kept(field).flatMap(type -> type.valueName(text));
  }
}
