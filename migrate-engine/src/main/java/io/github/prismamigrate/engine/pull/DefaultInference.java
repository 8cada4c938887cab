package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.GeneratedName;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a database fills in as {@code @default}. */
final class DefaultInference {
  private static final Set<ScalarType> COUNTING = Set.of(ScalarType.INT, ScalarType.BIG_INT);

  private final PullRules rules;
  private final EnumNames enums;
  private final Map<String, Sequence> sequences = new HashMap<>();

  DefaultInference(PullRules rules, EnumNames enums, List<Sequence> sequences) {
    this.rules = rules;
    this.enums = enums;
    sequences.forEach(sequence -> this.sequences.put(sequence.name(), sequence));
  }

  Optional<AttributeNode> of(PulledModel model, PulledField field) {
    Column column = field.column();
    Optional<Expression> value =
        column.defaultValue().isEmpty() && !column.autoincrement()
            ? field.previous().filter(known -> isText(column)).flatMap(PreviousField::clientDefault)
            : databaseDefault(field);
    return value.map(expression -> attribute(model, column, expression));
  }

  private static boolean isText(Column column) {
    return column.type() instanceof ColumnType.Scalar scalar
        && scalar.family() == ScalarType.STRING;
  }

  private AttributeNode attribute(PulledModel model, Column column, Expression value) {
    List<Argument> arguments = new ArrayList<>();
    arguments.add(Nodes.argument(value));
    String generated =
        GeneratedName.of(
            model.databaseName().name() + "_" + column.name(), "_df", rules.maxIdentifierLength());
    column
        .defaultValue()
        .flatMap(ColumnDefault::constraint)
        .filter(name -> !name.equals(generated))
        .ifPresent(name -> arguments.add(Nodes.argument("map", Nodes.text(name))));
    return Nodes.attribute("default", arguments);
  }

  private Optional<Expression> databaseDefault(PulledField field) {
    Column column = field.column();
    Optional<Value> value = column.filledIn();
    Optional<Sequence> described = value.flatMap(this::describedSequence);
    if (described.isPresent()) {
      return described.map(SequenceArguments::call);
    }
    if (counts(column)) {
      return Optional.of(Nodes.call("autoincrement"));
    }
    return value.flatMap(found -> written(found, field));
  }

  private String text(String value, Column column) {
    boolean quoted =
        rules.does(PullTrait.QUOTES_JSON)
            && column.type() instanceof ColumnType.Scalar scalar
            && scalar.family() == ScalarType.JSON
            && (value.startsWith("'") || value.startsWith("\""));
    return quoted ? value.substring(1, value.length() - 1).replace("''", "'") : value;
  }

  private Optional<Sequence> describedSequence(Value value) {
    return rules.does(PullTrait.DESCRIBES_SEQUENCES) && value instanceof Value.FromSequence from
        ? from.sequence().map(sequences::get)
        : Optional.empty();
  }

  private static boolean counts(Column column) {
    boolean number =
        column.type() instanceof ColumnType.Scalar scalar && COUNTING.contains(scalar.family());
    Optional<Value> value = column.filledIn();
    return number
        && (column.autoincrement()
            || value.filter(Value.FromSequence.class::isInstance).isPresent()
            || value.filter(Value.UniqueRowId.class::isInstance).isPresent());
  }

  private Optional<Expression> written(Value value, PulledField field) {
    if (value instanceof Value.Expression expression) {
      return Optional.of(expression.sql().map(this::generated).orElse(Nodes.call("dbgenerated")));
    }
    if (value instanceof Value.Now) {
      return Optional.of(Nodes.call("now"));
    }
    return value instanceof Value.Constant constant
        ? Optional.of(constant(constant.literal(), field))
        : Optional.empty();
  }

  private Expression generated(String sql) {
    return Nodes.call("dbgenerated", Nodes.text(sql));
  }

  private Expression constant(Literal literal, PulledField field) {
    return enums
        .withoutName(literal, field.column().type())
        .map(value -> generated(enumConstant(value, field.column().type())))
        .orElseGet(() -> written(literal, field));
  }

  private String enumConstant(String value, ColumnType type) {
    if (type instanceof ColumnType.OfEnum ofEnum) {
      return rules.enumConstant(value, ofEnum.name());
    }
    throw new IllegalStateException("a value of an enum in a column of type " + type);
  }

  private Expression written(Literal literal, PulledField field) {
    if (literal instanceof Literal.Text text) {
      return enums
          .keptValue(field, text.value())
          .map(Nodes::reference)
          .orElseGet(() -> Nodes.text(text(text.value(), field.column())));
    }
    if (literal instanceof Literal.Json json) {
      return Nodes.text(json.text());
    }
    if (literal instanceof Literal.Num number) {
      return Nodes.number(number.value().toPlainString());
    }
    if (literal instanceof Literal.Bool bool) {
      return Nodes.reference(String.valueOf(bool.value()));
    }
    if (literal instanceof Literal.Timestamp timestamp) {
      return Nodes.text(timestamp.value().toString());
    }
    if (literal instanceof Literal.Bytes bytes) {
      return Nodes.text(Base64.getEncoder().encodeToString(HexFormat.of().parseHex(bytes.hex())));
    }
    if (literal instanceof Literal.EnumValue value) {
      return Nodes.reference(enums.value(field.column().type(), value.value()));
    }
    if (literal instanceof Literal.Items items) {
      return Nodes.array(items.items().stream().map(item -> written(item, field)).toList());
    }
    throw new IllegalStateException("unknown literal " + literal);
  }
}
