package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.ScalarField;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import java.util.Optional;
import java.util.Set;

/** A scalar field of the schema before the pull. */
record PreviousField(ScalarField field, FieldDeclaration declaration) {
  private static final Set<String> MADE_BY_CLIENTS = Set.of("cuid", "uuid", "nanoid", "ulid");

  PulledName name() {
    return new PulledName(field.name(), WrittenAttributes.map(declaration.attributes()));
  }

  /** The default if it is one of which the database knows nothing. */
  Optional<Expression> clientDefault() {
    return WrittenAttributes.named("default", declaration.attributes())
        .flatMap(attribute -> WrittenAttributes.leading("value", attribute))
        .filter(
            value ->
                value instanceof Expression.FunctionCall call
                    && MADE_BY_CLIENTS.contains(call.name()));
  }
}
