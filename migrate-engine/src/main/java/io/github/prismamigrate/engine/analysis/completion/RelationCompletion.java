package io.github.prismamigrate.engine.analysis.completion;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationAttribute;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.source.TextEdit;
import io.github.prismamigrate.engine.syntax.ArgumentList;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.types.Arity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The missing parts of one relation: the field on the other side, the fields that hold the
 * reference, and the arguments that name them.
 */
public final class RelationCompletion {
  private final SchemaSources sources;
  private final RelationDraft.Inline relation;
  private final List<ScalarFieldDraft> identity;
  private final List<TextEdit> edits = new ArrayList<>();

  private RelationCompletion(SchemaSources sources, RelationDraft.Inline relation) {
    this.sources = sources;
    this.relation = relation;
    this.identity =
        relation.referenced().uniqueCriteria().findFirst().map(KeyDraft::fields).orElse(List.of());
  }

  /** What is to be inserted to complete {@code relation}. */
  public static List<TextEdit> edits(SchemaSources sources, RelationDraft.Inline relation) {
    return new RelationCompletion(sources, relation).edits();
  }

  private List<TextEdit> edits() {
    if (relation.back().isEmpty()) {
      addBackField();
    }
    if (relation.forward().isEmpty()) {
      addForwardField();
    } else {
      completeAttribute(relation.forward().orElseThrow());
    }
    if (writtenFields().isEmpty()) {
      addScalarFields();
    }
    return edits;
  }

  private Optional<List<String>> writtenFields() {
    return relation.attribute().flatMap(RelationAttribute::fields).map(fields -> fields.value());
  }

  private Optional<List<String>> writtenReferences() {
    return relation
        .attribute()
        .flatMap(RelationAttribute::references)
        .map(references -> references.value());
  }

  private void addBackField() {
    ModelDraft model = relation.model();
    String name = FieldName.of(model.name());
    String field =
        relation.oneToOne()
            ? name + " " + model.name() + "?"
            : Plural.of(name) + " " + model.name() + "[]";
    addLine(relation.referenced(), field + (model.isIgnored() ? " @ignore" : ""));
  }

  private void addForwardField() {
    ModelDraft referenced = relation.referenced();
    String name = FieldName.of(referenced.name());
    boolean optional = identity.stream().anyMatch(field -> scalarIsOptional(scalarName(field)));
    addLine(
        relation.model(),
        "%s %s%s @relation(%s, %s)"
            .formatted(name, referenced.name(), optional ? "?" : "", fields(), references()));
  }

  /** Whether the field is optional, or would be because it is not there yet. */
  private boolean scalarIsOptional(String name) {
    return relation.model().scalarField(name).map(ScalarFieldDraft::isOptional).orElse(true);
  }

  private void completeAttribute(RelationFieldDraft forward) {
    Optional<AttributeNode> attribute =
        forward.node().attributes().stream()
            .filter(candidate -> candidate.name().equals("relation"))
            .findFirst();
    List<String> missing = missingArguments();
    if (attribute.isEmpty()) {
      insert(forward.span().file(), endOfType(forward), " @relation(" + joined(missing) + ")");
    } else if (!missing.isEmpty()) {
      completeArguments(attribute.orElseThrow(), joined(missing));
    }
  }

  private void completeArguments(AttributeNode attribute, String missing) {
    int file = attribute.span().file();
    Optional<ArgumentList> written = attribute.arguments();
    if (written.isEmpty()) {
      insert(file, attribute.path().span().end(), "(" + missing + ")");
    } else {
      String separator = written.orElseThrow().arguments().isEmpty() ? "" : ", ";
      insert(file, written.orElseThrow().span().end() - 1, separator + missing);
    }
  }

  private List<String> missingArguments() {
    List<String> missing = new ArrayList<>();
    if (writtenFields().isEmpty()) {
      missing.add(fields());
    }
    if (writtenReferences().isEmpty()) {
      missing.add(references());
    }
    return missing;
  }

  private String fields() {
    return "fields: [" + joined(identity.stream().map(this::scalarName).toList()) + "]";
  }

  private String references() {
    List<String> names =
        writtenReferences()
            .or(
                () ->
                    relation
                        .referenced()
                        .uniqueCriteria()
                        .filter(KeyDraft::isStrict)
                        .findFirst()
                        .map(KeyDraft::names))
            .orElse(List.of());
    return "references: [" + joined(names) + "]";
  }

  /** The end of the type with its modifier, which blanks may separate from it. */
  private int endOfType(RelationFieldDraft field) {
    Span type = field.node().type().span();
    return field.arity() == Arity.OPTIONAL
        ? sources.file(type).text().indexOf('?', type.end()) + 1
        : type.end();
  }

  /** A field whose type would have to be declared first ends the sequence. */
  private void addScalarFields() {
    for (ScalarFieldDraft field : identity) {
      if (relation.model().scalarField(scalarName(field)).isEmpty()) {
        if (!(field.type() instanceof TypeDraft.OfScalar)) {
          return;
        }
        addLine(relation.model(), scalarField(field));
      }
    }
  }

  private String scalarField(ScalarFieldDraft field) {
    boolean required = relation.forward().filter(RelationFieldDraft::isRequired).isPresent();
    String nativeType =
        field
            .nativeTypeDraft()
            .map(NativeTypeDraft::span)
            .map(span -> " " + sources.text(span).strip())
            .orElse("");
    return scalarName(field)
        + " "
        + field.node().type().name()
        + (required ? "" : "?")
        + nativeType;
  }

  private String scalarName(ScalarFieldDraft field) {
    return FieldName.ofReference(relation.referenced().name(), field.name());
  }

  private static String joined(List<String> items) {
    return String.join(", ", items);
  }

  private void addLine(ModelDraft model, String line) {
    insert(model.span().file(), model.span().end() - 1, line + "\n");
  }

  private void insert(int file, int offset, String text) {
    edits.add(new TextEdit(file, offset, text));
  }
}
