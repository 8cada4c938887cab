package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.EnumType;
import io.github.prismamigrate.engine.datamodel.FieldDefault;
import io.github.prismamigrate.engine.datamodel.FieldType;
import io.github.prismamigrate.engine.datamodel.ScalarField;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.Optional;

/** Makes columns of scalar fields. */
final class ColumnMapper {
  private final MappingRules rules;
  private final Names names;
  private final RelationalSchema.Builder schema;

  /**
   * @param schema receives the sequences that columns bring along
   */
  ColumnMapper(MappingRules rules, Names names, RelationalSchema.Builder schema) {
    this.rules = rules;
    this.names = names;
    this.schema = schema;
  }

  void add(TableBuilder table, ScalarField field) {
    Optional<FieldDefault> written = field.defaultValue();
    table.column(
        field.column(),
        type(field),
        field.arity(),
        written
            .flatMap(value -> filledIn(table, field, value))
            .map(value -> new ColumnDefault(value, field.defaultConstraint())),
        written.filter(FieldDefault.Client.class::isInstance).isPresent(),
        written.filter(FieldDefault.Autoincrement.class::isInstance).isPresent());
  }

  /** A column of an implicit join table that takes the values of {@code key}. */
  void addReference(TableBuilder table, String column, ScalarField key) {
    table.column(column, type(key), Arity.REQUIRED, Optional.empty(), false, false);
  }

  private ColumnType type(ScalarField field) {
    if (field.type() instanceof FieldType.Scalar scalar) {
      return new ColumnType.Scalar(scalar.scalar(), scalar.nativeType());
    }
    if (field.type() instanceof FieldType.Unsupported unsupported) {
      return new ColumnType.Unsupported(unsupported.declaration());
    }
    if (field.type() instanceof FieldType.EnumRef reference) {
      return enumColumn(names.enumType(reference.name()));
    }
    throw new IllegalStateException("no column can have the type " + field.type());
  }

  private ColumnType enumColumn(EnumType type) {
    List<String> values = type.values().stream().map(EnumType.Value::databaseName).toList();
    return switch (rules.enumStorage()) {
      case TYPE -> new ColumnType.OfEnum(names.type(type), values);
      case COLUMN -> new ColumnType.OfEnum(names.lastUse(type), values);
      case TEXT -> new ColumnType.Scalar(ScalarType.STRING, Optional.empty());
    };
  }

  private Optional<Value> filledIn(TableBuilder table, ScalarField field, FieldDefault written) {
    if (written instanceof FieldDefault.Value constant) {
      return Optional.of(new Value.Constant(constant.literal()));
    }
    if (written instanceof FieldDefault.Now) {
      return Optional.of(new Value.Now());
    }
    if (written instanceof FieldDefault.Autoincrement) {
      return rules.autoincrementDefault();
    }
    if (written instanceof FieldDefault.Database database) {
      return expression(field, database);
    }
    if (written instanceof FieldDefault.Sequence sequence) {
      return Optional.of(new Value.FromSequence(Optional.of(add(sequence, table, field))));
    }
    if (written instanceof FieldDefault.Client) {
      return Optional.empty();
    }
    throw new IllegalStateException("unknown default " + written);
  }

  /** An enum column whose default nobody states is a column without default. */
  private static Optional<Value> expression(ScalarField field, FieldDefault.Database written) {
    boolean unknown = written.sql().isEmpty();
    return unknown && field.type() instanceof FieldType.EnumRef
        ? Optional.empty()
        : Optional.of(new Value.Expression(written.sql()));
  }

  private String add(FieldDefault.Sequence sequence, TableBuilder table, ScalarField field) {
    String name = "prisma_sequence_" + table.name().name() + "_" + field.column();
    schema.sequence(
        name,
        sequence.virtual(),
        sequence.increment().orElse(1L),
        sequence.minValue().orElse(1L),
        sequence.maxValue().orElse(Long.MAX_VALUE),
        sequence.start().orElse(1L),
        sequence.cache().orElse(1L));
    return name;
  }
}
