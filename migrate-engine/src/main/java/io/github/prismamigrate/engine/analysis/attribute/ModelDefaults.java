package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_AUTOINCREMENT_NAMED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_OF_COMPOSITE;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_OF_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Optional;

/** Reads {@code @default} on fields of models and views. */
final class ModelDefaults {
  private final Reading reading;

  ModelDefaults(Reading reading) {
    this.reading = reading;
  }

  Optional<DefaultDraft> read(Arguments arguments, FieldDeclaration field, TypeDraft type) {
    Optional<Expression> value = arguments.takeDefault("value").flatMap(Argument::value);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Optional<Written<String>> constraint = arguments.nonEmpty("map");
    if (constraint.isPresent() && isAutoincrement(value.get(), type)) {
      arguments.report(
          DEFAULT_AUTOINCREMENT_NAMED,
          "`@%s` has a `map`, but `autoincrement()` is no constraint that could have a name.");
    } else {
      check(arguments, value.get(), field, type);
    }
    return value.map(v -> new DefaultDraft(v, constraint, arguments.span()));
  }

  private static boolean isAutoincrement(Expression value, TypeDraft type) {
    return value instanceof Expression.FunctionCall call
        && call.name().equals(DefaultFunctions.AUTOINCREMENT)
        && (type.is(ScalarType.INT) || type.is(ScalarType.BIG_INT));
  }

  private void check(
      Arguments arguments, Expression value, FieldDeclaration field, TypeDraft type) {
    if (value instanceof Expression.FunctionCall call
        && call.name().equals(DefaultFunctions.DBGENERATED)) {
      new DefaultFunctions(arguments).checkDbgenerated(call);
    } else if (type instanceof TypeDraft.OfComposite) {
      arguments.report(DEFAULT_OF_COMPOSITE, "`@%s` cannot stand on a field of a composite type.");
    } else if (type instanceof TypeDraft.OfEnum typeOfEnum) {
      new DefaultLiterals(arguments, reading)
          .checkEnum(
              value, reading.declarations().enumNamed(typeOfEnum.name()), field.type().arity());
    } else if (type instanceof TypeDraft.OfScalar scalar) {
      checkScalar(arguments, value, field, scalar.scalar());
    } else {
      arguments.report(
          DEFAULT_OF_UNSUPPORTED,
          "`@%s` of a field of unsupported type can only be `dbgenerated(...)`.");
    }
  }

  /** A function that nobody knows here may be known to the provider, which is asked later. */
  private void checkScalar(
      Arguments arguments, Expression value, FieldDeclaration field, ScalarType scalar) {
    if (value instanceof Expression.FunctionCall call) {
      if (DefaultFunctions.isKnown(call)) {
        new DefaultFunctions(arguments).check(call, scalar);
      }
    } else {
      new DefaultLiterals(arguments, reading).checkScalar(value, scalar, field.type().arity());
    }
  }
}
