package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.TableTraits;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.syntax.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables and views as blocks. */
final class ModelInference {
  private static final Set<String> KEPT_OF_VIEWS = Set.of("id", "unique", "index");

  private final FieldInference fields;
  private final KeyInference keys;
  private final PullRequest request;

  ModelInference(FieldInference fields, KeyInference keys, PullRequest request) {
    this.fields = fields;
    this.keys = keys;
    this.request = request;
  }

  ModelDeclaration model(PulledModel model, Table table) {
    List<FieldDeclaration> all = new ArrayList<>();
    model.fields().forEach(field -> all.add(fields.ofModel(model, field)));
    all.addAll(model.relationFields());
    List<AttributeNode> attributes = new ArrayList<>(keys.ofModel(model));
    attributes.addAll(common(model));
    boolean nothingToSay = model.fields().isEmpty();
    return declaration(
        model, all, attributes, false, new Remarks(documentation(model, table), nothingToSay));
  }

  ModelDeclaration view(PulledModel view, boolean commented) {
    List<FieldDeclaration> all = new ArrayList<>();
    view.fields().forEach(field -> all.add(fields.ofView(field)));
    all.addAll(view.relationFields());
    List<AttributeNode> attributes = new ArrayList<>();
    view.previous()
        .ifPresent(
            before ->
                before.declaration().attributes().stream()
                    .filter(attribute -> KEPT_OF_VIEWS.contains(attribute.name()))
                    .forEach(attributes::add));
    attributes.addAll(common(view));
    List<String> documentation = written(view);
    if (commented && view.previous().isEmpty()) {
      Advice.DATABASE_COMMENTS.addTo(documentation);
    }
    return declaration(view, all, attributes, true, Remarks.documented(documentation));
  }

  private ModelDeclaration declaration(
      PulledModel model,
      List<FieldDeclaration> fields,
      List<AttributeNode> attributes,
      boolean view,
      Remarks remarks) {
    int file =
        model
            .previous()
            .map(before -> before.declaration().span().file())
            .orElse(request.newFile());
    return new ModelDeclaration(
        Nodes.identifier(model.name()), fields, attributes, view, remarks, Nodes.inFile(file));
  }

  private List<AttributeNode> common(PulledModel model) {
    List<AttributeNode> attributes = new ArrayList<>();
    model.pulledName().attribute().ifPresent(attributes::add);
    if (model.ignored()) {
      attributes.add(Nodes.attribute("ignore"));
    }
    request.namespace(model.databaseName()).ifPresent(attributes::add);
    return attributes;
  }

  private static List<String> documentation(PulledModel model, Table table) {
    List<String> lines = written(model);
    TableTraits traits = table.traits();
    if (model.previous().isEmpty()) {
      addShape(lines, traits);
    }
    addIdentity(lines, model);
    if (model.previous().isEmpty()) {
      addBehaviour(lines, traits);
    }
    if (traits.nullsOrders().stream().anyMatch(part -> isNew(model, part.index()))) {
      Advice.INDEX_NULL_ORDERING.addTo(lines);
    }
    addIf(!traits.expressionIndexes().isEmpty(), Advice.EXPRESSION_INDEXES, lines);
    return lines;
  }

  /** What was written before, and that the block had to be renamed. */
  private static List<String> written(PulledModel model) {
    List<String> lines =
        new ArrayList<>(
            model
                .previous()
                .map(before -> before.declaration().remarks().documentation())
                .orElse(List.of()));
    if (model.previous().isEmpty() && ObjectNames.isRenamed(model.pulledName())) {
      Advice.addRenamed(lines, model.name(), model.databaseName().name());
    }
    return lines;
  }

  private static void addShape(List<String> lines, TableTraits traits) {
    addIf(traits.partitioned(), Advice.PARTITION_TABLE, lines);
    addIf(traits.inherited(), Advice.TABLE_INHERITANCE, lines);
    addIf(!traits.checks().isEmpty(), Advice.CHECK_CONSTRAINTS, lines);
    addIf(!traits.exclusions().isEmpty(), Advice.EXCLUSION_CONSTRAINTS, lines);
  }

  private static void addIdentity(List<String> lines, PulledModel model) {
    if (model.fields().isEmpty()) {
      Advice.NO_COLUMNS.addTo(lines);
    } else if (!model.isIdentified() && !model.wasIgnored()) {
      Advice.NO_IDENTIFIER.addTo(lines);
    }
  }

  private static void addBehaviour(List<String> lines, TableTraits traits) {
    boolean comments = traits.commented() || !traits.commentedColumns().isEmpty();
    addIf(comments, Advice.DATABASE_COMMENTS, lines);
    addIf(traits.expiring(), Advice.ROW_LEVEL_TTL, lines);
    addIf(!traits.deferrable().isEmpty(), Advice.CONSTRAINT_DEFERRING, lines);
    addIf(traits.rowSecurity(), Advice.ROW_LEVEL_SECURITY, lines);
  }

  private static void addIf(boolean found, Advice advice, List<String> lines) {
    if (found) {
      advice.addTo(lines);
    }
  }

  private static boolean isNew(PulledModel model, String index) {
    return model.previous().flatMap(before -> before.index(index)).isEmpty();
  }
}
