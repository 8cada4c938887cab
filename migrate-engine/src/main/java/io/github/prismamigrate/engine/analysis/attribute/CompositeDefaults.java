package io.github.prismamigrate.engine.analysis.attribute;

import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.COMPOSITE_DEFAULT_FUNCTION;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.COMPOSITE_DEFAULT_FUNCTION_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.COMPOSITE_DEFAULT_NAMED;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_OF_COMPOSITE;
import static io.github.prismamigrate.engine.analysis.attribute.AttributeRule.DEFAULT_OF_UNSUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Optional;
import java.util.Set;

/** Reads {@code @default} on fields of composite types. */
final class CompositeDefaults {
  /** What the database would have to do, which knows nothing of documents inside documents. */
  private static final Set<String> OF_DATABASE =
      Set.of(DefaultFunctions.DBGENERATED, DefaultFunctions.AUTOINCREMENT, "auto", "nanoid");

  private final Reading reading;

  CompositeDefaults(Reading reading) {
    this.reading = reading;
  }

  Optional<DefaultDraft> read(Arguments arguments, FieldDeclaration field, TypeDraft type) {
    Optional<Expression> value = arguments.takeDefault("value").flatMap(Argument::value);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (arguments.nonEmpty("map").isPresent()) {
      arguments.report(
          COMPOSITE_DEFAULT_NAMED, "`@%s` in a composite type cannot have a name; remove `map`.");
    }
    check(arguments, value.get(), field, type);
    return value.map(v -> new DefaultDraft(v, Optional.empty(), arguments.span()));
  }

  private void check(
      Arguments arguments, Expression value, FieldDeclaration field, TypeDraft type) {
    if (type instanceof TypeDraft.OfScalar scalar) {
      checkScalar(arguments, value, field, scalar.scalar());
    } else if (type instanceof TypeDraft.OfEnum typeOfEnum) {
      new DefaultLiterals(arguments, reading)
          .checkEnum(
              value, reading.declarations().enumNamed(typeOfEnum.name()), field.type().arity());
    } else if (type instanceof TypeDraft.OfComposite) {
      arguments.report(DEFAULT_OF_COMPOSITE, "`@%s` cannot stand on a field of a composite type.");
    } else {
      arguments.report(
          DEFAULT_OF_UNSUPPORTED, "`@%s` cannot stand on a field of unsupported type here.");
    }
  }

  private void checkScalar(
      Arguments arguments, Expression value, FieldDeclaration field, ScalarType scalar) {
    if (!(value instanceof Expression.FunctionCall call)) {
      new DefaultLiterals(arguments, reading).checkScalar(value, scalar, field.type().arity());
    } else if (OF_DATABASE.contains(call.name())) {
      arguments.report(
          COMPOSITE_DEFAULT_FUNCTION, "`@%s` in a composite type cannot be `%s()`.", call.name());
    } else if (DefaultFunctions.isKnown(call)) {
      new DefaultFunctions(arguments).check(call, scalar);
    } else {
      reading.report(
          COMPOSITE_DEFAULT_FUNCTION_UNKNOWN,
          call.span(),
          "There is no function `%s` for defaults in composite types.",
          call.name());
    }
  }
}
