package io.github.prismamigrate.engine.analysis;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.EnumDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.analysis.rule.Timestamps;
import io.github.prismamigrate.engine.datamodel.FieldDefault;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ScalarType;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Turns the expressions of sound defaults into their meaning. */
final class FieldDefaults {
  private final SchemaDraft schema;

  FieldDefaults(SchemaDraft schema) {
    this.schema = schema;
  }

  Optional<FieldDefault> of(ScalarFieldDraft field) {
    return field.defaultValue().map(value -> meaning(field, value));
  }

  private FieldDefault meaning(ScalarFieldDraft field, DefaultDraft value) {
    return value
        .call()
        .map(FieldDefaults::function)
        .orElseGet(() -> new FieldDefault.Value(literal(field.type(), value.value())));
  }

  private static FieldDefault function(Expression.FunctionCall call) {
    return switch (call.name()) {
      case "autoincrement" -> new FieldDefault.Autoincrement();
      case "now" -> new FieldDefault.Now();
      case "dbgenerated" -> new FieldDefault.Database(sql(call));
      case "sequence" -> sequence(call);
      default -> new FieldDefault.Client(call.name());
    };
  }

  private static Optional<String> sql(Expression.FunctionCall call) {
    return call.arguments().arguments().stream()
        .findFirst()
        .flatMap(Argument::value)
        .map(value -> ((Expression.StringLiteral) value).value());
  }

  private static FieldDefault sequence(Expression.FunctionCall call) {
    return new FieldDefault.Sequence(
        argument(call, "virtual").filter(FieldDefaults::isTrue).isPresent(),
        number(call, "increment"),
        number(call, "minValue"),
        number(call, "maxValue"),
        number(call, "start"),
        number(call, "cache"));
  }

  private static boolean isTrue(Expression value) {
    return value instanceof Expression.Reference reference && reference.path().equals("true");
  }

  private static Optional<Long> number(Expression.FunctionCall call, String name) {
    return argument(call, name)
        .map(value -> Long.valueOf(((Expression.NumberLiteral) value).text()));
  }

  /** Where an argument is repeated, the last one counts. */
  private static Optional<Expression> argument(Expression.FunctionCall call, String name) {
    return call.arguments().arguments().stream()
        .filter(argument -> argument.name().filter(n -> n.text().equals(name)).isPresent())
        .reduce((former, latter) -> latter)
        .flatMap(Argument::value);
  }

  private Literal literal(TypeDraft type, Expression value) {
    if (value instanceof Expression.ArrayLiteral array) {
      return new Literal.Items(array.items().stream().map(item -> literal(type, item)).toList());
    }
    if (value instanceof Expression.NumberLiteral number) {
      return new Literal.Num(new BigDecimal(number.text()));
    }
    if (value instanceof Expression.StringLiteral text) {
      return text(((TypeDraft.OfScalar) type).scalar(), text.value());
    }
    if (value instanceof Expression.Reference constant) {
      return constant(type, constant.path());
    }
    throw new IllegalStateException("no constant: " + value);
  }

  private Literal constant(TypeDraft type, String word) {
    return type instanceof TypeDraft.OfEnum reference
        ? new Literal.EnumValue(databaseName(schema.enumNamed(reference.name()), word))
        : new Literal.Bool(Boolean.parseBoolean(word));
  }

  private static String databaseName(EnumDraft type, String value) {
    List<EnumDraft.Value> values = type.values();
    return values.stream()
        .filter(candidate -> candidate.name().equals(value))
        .findFirst()
        .orElseThrow()
        .databaseName();
  }

  private static Literal text(ScalarType scalar, String text) {
    return switch (scalar) {
      case STRING -> new Literal.Text(text);
      case JSON -> new Literal.Json(text);
      case DATE_TIME -> new Literal.Timestamp(Timestamps.parse(text).orElseThrow());
      case BYTES -> new Literal.Bytes(HexFormat.of().formatHex(Base64.getDecoder().decode(text)));
      case DECIMAL -> new Literal.Num(new BigDecimal(text.replace("_", "")));
      case BOOLEAN, INT, BIG_INT, FLOAT ->
          throw new IllegalStateException("no string is a default of type " + scalar);
    };
  }
}
