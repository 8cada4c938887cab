package io.github.prismamigrate.engine.analysis.check;

import static io.github.prismamigrate.engine.analysis.check.CheckRule.CONSTRAINT_NAME_CLASH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.CONSTRAINT_NAME_LENGTH;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DECIMAL_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.DEFAULT_NAME_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.FIELD_NAMED_LIKE_ID;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.FIELD_NAMED_LIKE_UNIQUE;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.JSON_LIST_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.JSON_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.LIST_UNSUPPORTED;
import static io.github.prismamigrate.engine.analysis.check.CheckRule.UNSUPPORTED_IS_SUPPORTED;

import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.FieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.Capability;
import io.github.prismamigrate.engine.analysis.rule.ConstraintScope.Named;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules about fields with a column. */
final class ScalarFieldChecks {
  private static final Pattern TYPE = Pattern.compile("([^(]+)(?:\\((.*?)\\))?.*", Pattern.DOTALL);

  private ScalarFieldChecks() {}

  static void typeIsSupported(ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    if (field.isList() && !inspection.can(Capability.SCALAR_LISTS)) {
      inspection.report(
          LIST_UNSUPPORTED,
          field.span(),
          "The database has no lists; keep the values of `%s` in a model of its own.",
          field.name());
    }
    if (field.is(ScalarType.JSON)) {
      jsonIsSupported(field, inspection);
    }
    if (field.is(ScalarType.DECIMAL) && !inspection.can(Capability.DECIMAL)) {
      inspection.report(
          DECIMAL_UNSUPPORTED,
          field.span(),
          "The database has no decimal numbers; `%s` can be a `Float` or a `String`.",
          field.name());
    }
  }

  private static void jsonIsSupported(ScalarFieldDraft field, Inspection inspection) {
    if (!inspection.can(Capability.JSON)) {
      inspection.report(
          JSON_UNSUPPORTED,
          field.span(),
          "The database has no JSON; `%s` can be a `String`.",
          field.name());
    }
    if (field.isList() && !inspection.can(Capability.JSON_LISTS)) {
      inspection.report(
          JSON_LIST_UNSUPPORTED,
          field.span(),
          "The database has no lists of JSON; `%s` can be a `Json` that contains a list.",
          field.name());
    }
  }

  /** Clients call keys by name, as they call fields. */
  static void nameIsNoKeyName(ModelDraft model, FieldDraft field, Inspection inspection) {
    if (model.indexes().stream().anyMatch(key -> ClientNames.isCalled(key, field.name()))) {
      inspection.report(
          FIELD_NAMED_LIKE_UNIQUE,
          model.span(),
          "`%s` is the name of a field and of an `@@unique` of `%s`.",
          field.name(),
          model.name());
    }
    if (model.primaryKey().filter(key -> ClientNames.isCalled(key, field.name())).isPresent()) {
      inspection.report(
          FIELD_NAMED_LIKE_ID,
          model.span(),
          "`%s` is the name of a field and of the `@@id` of `%s`.",
          field.name(),
          model.name());
    }
  }

  static void defaultNameIsUnique(ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    Span place = constraint(field).map(Written::argument).orElse(field.span());
    inspection
        .names()
        .defaultValue(model, field)
        .ifPresent(
            name ->
                inspection
                    .clashes()
                    .of(Named.DEFAULT, model, name)
                    .forEach(scope -> reportClash(name, place, inspection)));
  }

  private static void reportClash(String name, Span place, Inspection inspection) {
    inspection.report(
        CONSTRAINT_NAME_CLASH,
        place,
        "A default is called `%s`, as something else is; name it with `map`.",
        name);
  }

  private static Optional<Written<String>> constraint(ScalarFieldDraft field) {
    return field.defaultValue().flatMap(DefaultDraft::constraint);
  }

  static void nativeTypeIsSound(ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    nativeTypeIsSound(field, inspection);
  }

  static void nativeTypeIsSound(ScalarFieldDraft field, Inspection inspection) {
    field.nativeTypeDraft().ifPresent(draft -> reportFaults(draft, inspection));
  }

  private static void reportFaults(NativeTypeDraft draft, Inspection inspection) {
    for (NativeTypeDraft.Fault fault : draft.faults()) {
      inspection.diagnostics().report(fault.rule(), draft.span(), fault.message());
    }
  }

  static void defaultIsValid(ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    DefaultValueChecks.contentIsValid(field, inspection);
  }

  static void defaultNameIsSupported(
      ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    constraint(field)
        .ifPresent(
            name -> nameIsSupported(name.value(), field.defaultValue().orElseThrow(), inspection));
  }

  private static void nameIsSupported(String name, DefaultDraft value, Inspection inspection) {
    if (!inspection.can(Capability.NAMED_DEFAULTS)) {
      inspection.report(
          DEFAULT_NAME_UNSUPPORTED,
          value.span(),
          "The database does not name defaults; remove `map`.");
    }
    if (Identifiers.isTooLong(name, inspection)) {
      Identifiers.reportLength(CONSTRAINT_NAME_LENGTH, name, value.span(), inspection);
    }
  }

  /** A type that the schema language has should be written in its words. */
  static void unsupportedIsUnknown(
      ModelDraft model, ScalarFieldDraft field, Inspection inspection) {
    if (field.type() instanceof TypeDraft.OfUnsupported unsupported) {
      known(unsupported.declaration(), inspection)
          .ifPresent(type -> reportSupported(field, type, inspection));
    }
  }

  private static void reportSupported(
      ScalarFieldDraft field, NativeTypeDefinition type, Inspection inspection) {
    inspection.report(
        UNSUPPORTED_IS_SUPPORTED,
        field.span(),
        "The type of `%s` is supported; write `%s @db.%s`.",
        field.name(),
        type.scalars().stream().sorted().findFirst().orElseThrow().keyword(),
        type.schemaName());
  }

  private static Optional<NativeTypeDefinition> known(String declaration, Inspection inspection) {
    Matcher matcher = TYPE.matcher(declaration);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> arguments =
        matcher.group(2) == null
            ? List.of()
            : Arrays.stream(matcher.group(2).split(",", -1)).map(String::trim).toList();
    return Optional.ofNullable(
            inspection.rules().facts().nativeTypes().get(matcher.group(1).trim()))
        .filter(type -> type.arguments().areReadable(arguments));
  }
}
