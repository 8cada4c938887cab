package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_AUTO_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_FUNCTION_UNKNOWN;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SEQUENCE_ARGUMENT_KIND;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.SEQUENCE_ARGUMENT_UNKNOWN;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.syntax.Identifier;
import java.util.Set;
import java.util.TreeSet;

/** Rules about functions as defaults that not every provider knows. */
final class DefaultFunctionChecks {
  private static final String AUTO = "auto";
  private static final Set<String> EVERYWHERE =
      Set.of(AUTO, "autoincrement", "cuid", "dbgenerated", "nanoid", "now", "ulid", "uuid");

  private static final String SEQUENCE = "sequence";
  private static final String VIRTUAL = "virtual";
  private static final Set<String> SEQUENCE_NUMBERS =
      Set.of("cache", "increment", "maxValue", "minValue", "start");

  private DefaultFunctionChecks() {}

  static void functionsAreKnown(Inspection inspection) {
    for (ModelDraft model : inspection.schema().models()) {
      for (ScalarFieldDraft field : model.scalarFields()) {
        field
            .defaultValue()
            .flatMap(DefaultDraft::call)
            .ifPresent(call -> functionIsKnown(call, inspection));
      }
    }
  }

  private static void functionIsKnown(Expression.FunctionCall call, Inspection inspection) {
    Set<String> known = known(inspection);
    if (!known.contains(call.name())) {
      inspection.report(
          DEFAULT_FUNCTION_UNKNOWN,
          call.span(),
          "There is no function `%s` for defaults.%s",
          call.name(),
          NearestName.suggestion(call.name(), known));
    } else if (call.name().equals(SEQUENCE)) {
      call.arguments().arguments().forEach(a -> sequenceArgumentIsSound(a, inspection));
    }
  }

  /** Every schema knows {@code auto()}, but not every database can do it. */
  static void autoIsSupported(ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    if (inspection.can(Capability.AUTO_DEFAULT)) {
      return;
    }
    field
        .defaultValue()
        .flatMap(DefaultDraft::call)
        .filter(call -> call.name().equals(AUTO))
        .ifPresent(
            call ->
                inspection.report(
                    DEFAULT_AUTO_UNSUPPORTED,
                    call.span(),
                    "The database does not make keys by itself; `%s` needs another default.",
                    field.name()));
  }

  private static Set<String> known(Inspection inspection) {
    Set<String> known = new TreeSet<>(EVERYWHERE);
    if (inspection.can(Capability.SEQUENCE_DEFAULT)) {
      known.add(SEQUENCE);
    }
    return known;
  }

  private static void sequenceArgumentIsSound(Argument argument, Inspection inspection) {
    String name = argument.name().map(Identifier::text).orElse("");
    boolean isNumber = SEQUENCE_NUMBERS.contains(name);
    if (!isNumber && !name.equals(VIRTUAL)) {
      inspection.report(
          SEQUENCE_ARGUMENT_UNKNOWN,
          argument.span(),
          "`sequence` takes named arguments only: `virtual`, `cache`, `increment`, `minValue`, `maxValue`, `start`.");
    } else {
      argument
          .value()
          .filter(value -> isNumber ? !Literals.isInteger(value) : !Literals.isBoolean(value))
          .ifPresent(value -> reportKind(name, value, inspection));
    }
  }

  private static void reportKind(String name, Expression value, Inspection inspection) {
    inspection.report(
        SEQUENCE_ARGUMENT_KIND,
        value.span(),
        "Argument `%s` of `sequence` must be %s.",
        name,
        name.equals(VIRTUAL) ? "`true` or `false`" : "a whole number");
  }
}
