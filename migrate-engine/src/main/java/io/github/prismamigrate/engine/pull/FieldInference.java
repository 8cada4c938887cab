package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.Remarks;
import io.github.prismamigrate.engine.syntax.TypeNode;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns as fields. */
final class FieldInference {
  private final PullRules rules;
  private final String datasource;
  private final EnumNames enums;
  private final KeyInference keys;
  private final DefaultInference defaults;

  /**
   * A maker of fields.
   *
   * @param datasource what the names of native types begin with
   */
  FieldInference(
      PullRules rules,
      String datasource,
      EnumNames enums,
      KeyInference keys,
      DefaultInference defaults) {
    this.rules = rules;
    this.datasource = datasource;
    this.enums = enums;
    this.keys = keys;
    this.defaults = defaults;
  }

  /** A field of a model. */
  FieldDeclaration ofModel(PulledModel model, PulledField field) {
    List<AttributeNode> attributes = new ArrayList<>(keys.ofField(model, field));
    defaults.of(model, field).ifPresent(attributes::add);
    return field(field, field.column().arity(), attributes);
  }

  /** A field of a view; views have neither keys nor defaults, and no column is known to be set. */
  FieldDeclaration ofView(PulledField field) {
    Optional<PreviousField> known = field.previous();
    Arity arity =
        field.column().nullable()
            ? known.map(before -> before.field().arity()).orElse(Arity.OPTIONAL)
            : field.column().arity();
    List<AttributeNode> attributes =
        known
            .flatMap(before -> WrittenAttributes.named("unique", before.declaration().attributes()))
            .stream()
            .toList();
    return field(field, arity, attributes);
  }

  private FieldDeclaration field(PulledField field, Arity arity, List<AttributeNode> own) {
    List<AttributeNode> attributes = new ArrayList<>(own);
    attributes.addAll(kept(field));
    field.name().attribute().ifPresent(attributes::add);
    nativeType(field.column()).ifPresent(attributes::add);
    return new FieldDeclaration(
        Nodes.identifier(field.name().name()),
        type(field, arity),
        attributes,
        remarks(field),
        Nodes.NOWHERE);
  }

  /** What only people know. */
  private static List<AttributeNode> kept(PulledField field) {
    List<AttributeNode> kept = new ArrayList<>();
    field.previous().ifPresent(known -> addKept(kept, known, field.column()));
    return kept;
  }

  private static void addKept(List<AttributeNode> kept, PreviousField known, Column column) {
    if (known.field().updatedAt() && isTime(column)) {
      kept.add(Nodes.attribute("updatedAt"));
    }
    if (known.field().ignored()) {
      kept.add(Nodes.attribute("ignore"));
    }
  }

  private static boolean isTime(Column column) {
    return !column.list()
        && column.type() instanceof ColumnType.Scalar scalar
        && scalar.family() == ScalarType.DATE_TIME;
  }

  private static Remarks remarks(PulledField field) {
    if (!field.representable()) {
      List<String> lines = new ArrayList<>();
      Advice.INVALID_FIELD_NAME.addTo(lines);
      return new Remarks(lines, true);
    }
    return Remarks.documented(
        field.previous().map(FieldInference::documentation).orElse(List.of()));
  }

  /** Advice about a field that stands in a comment is read as if it were about the next field. */
  private static List<String> documentation(PreviousField known) {
    return known.declaration().remarks().documentation().stream()
        .filter(line -> !Advice.INVALID_FIELD_NAME.isSaidBy(line))
        .toList();
  }

  private TypeNode type(PulledField field, Arity arity) {
    ColumnType type = field.column().type();
    if (type instanceof ColumnType.Unsupported unsupported) {
      return new TypeNode(unsupported.declaration(), true, arity, Nodes.NOWHERE);
    }
    return new TypeNode(typeName(field, type), false, arity, Nodes.NOWHERE);
  }

  private String typeName(PulledField field, ColumnType type) {
    if (type instanceof ColumnType.OfEnum ofEnum) {
      return enums.type(ofEnum.name()).name();
    }
    if (type instanceof ColumnType.Scalar scalar) {
      return enums.kept(field).map(kept -> kept.type().name()).orElse(scalar.family().keyword());
    }
    throw new IllegalStateException("unknown type " + type);
  }

  private Optional<AttributeNode> nativeType(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        ? scalar
            .nativeType()
            .filter(type -> !rules.isDefault(type, scalar.family()))
            .map(this::attribute)
        : Optional.empty();
  }

  private AttributeNode attribute(NativeType type) {
    List<Argument> arguments =
        type.arguments().stream()
            .map(argument -> Nodes.argument(Nodes.reference(argument)))
            .toList();
    return Nodes.attribute(datasource + "." + type.definition().schemaName(), arguments);
  }
}
