package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.pull.PullNote.Kind;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.TableTraits;
import java.util.List;
import java.util.Map;

/** What people should know about a model besides its block. */
final class ModelNotes {
  private final Notes notes;

  ModelNotes(Notes notes) {
    this.notes = notes;
  }

  void ofTable(PulledModel model, Table table) {
    ofFields(
        model, "model", Kind.FIELDS_COMMENTED_OUT, Kind.FIELDS_REMAPPED, Kind.UNSUPPORTED_TYPES);
    ofIdentity(model);
    ofTraits(model.name(), table.traits());
    model
        .lostIndexes()
        .forEach(
            index ->
                notes.add(Kind.INDEXES_LEFT_OUT, "model", model.name(), "index", index.name()));
  }

  void ofView(PulledModel view, boolean commented) {
    ofFields(
        view,
        "view",
        Kind.VIEW_FIELDS_COMMENTED_OUT,
        Kind.VIEW_FIELDS_REMAPPED,
        Kind.VIEW_UNSUPPORTED_TYPES);
    if (isRemapped(view)) {
      notes.add(Kind.VIEWS_REMAPPED, "name", view.name());
    }
    if (commented) {
      notes.add(Kind.DATABASE_COMMENTS, "type", "view", "name", view.name());
    }
  }

  private void ofFields(
      PulledModel model, String block, Kind commentedOut, Kind remapped, Kind unsupported) {
    model.fields().stream()
        .filter(field -> !field.representable())
        .map(field -> field.name().name())
        .sorted()
        .forEach(name -> notes.add(commentedOut, block, model.name(), "field", name));
    for (PulledField field : model.fields()) {
      String name = field.name().name();
      if (field.previous().isPresent() && field.name().map().isPresent()) {
        notes.add(remapped, block, model.name(), "field", name);
      }
      if (field.column().type() instanceof ColumnType.Unsupported type) {
        notes.add(
            unsupported, Map.of(block, model.name(), "field", name, "type", type.declaration()));
      }
    }
  }

  private void ofIdentity(PulledModel model) {
    if (model.fields().isEmpty()) {
      notes.add(Kind.MODELS_WITHOUT_COLUMNS, "name", model.name());
    } else if (!model.isIdentified() && !model.wasIgnored()) {
      notes.add(Kind.MODELS_WITHOUT_IDENTIFIER, "name", model.name());
    }
    if (KeyInference.keepsIdName(model)) {
      notes.add(Kind.MODEL_ID_NAMES_KEPT, "name", model.name());
    }
    if (isRemapped(model)) {
      notes.add(Kind.MODELS_REMAPPED, "name", model.name());
    }
  }

  private static boolean isRemapped(PulledModel model) {
    return model.previous().isPresent() && model.pulledName().map().isPresent();
  }

  private void ofTraits(String model, TableTraits traits) {
    addIf(traits.partitioned(), Kind.PARTITION_TABLES, model);
    addIf(traits.inherited(), Kind.INHERITED_TABLES, model);
    addIf(traits.rowSecurity(), Kind.ROW_LEVEL_SECURITY, model);
    addIf(traits.expiring(), Kind.ROW_LEVEL_TTL, model);
    for (TableTraits.NullsOrder part : traits.nullsOrders()) {
      notes.add(Kind.INDEX_NULL_SORT_ORDER, "index", part.index(), "column", part.column());
    }
    addConstraints(Kind.CHECK_CONSTRAINTS, model, traits.checks());
    addConstraints(Kind.EXCLUSION_CONSTRAINTS, model, traits.exclusions());
    addConstraints(Kind.CONSTRAINT_DEFERRING, model, traits.deferrable());
    addConstraints(Kind.EXPRESSION_INDEXES, model, traits.expressionIndexes());
    if (traits.commented()) {
      notes.add(Kind.DATABASE_COMMENTS, "type", "model", "name", model);
    }
    for (String column : traits.commentedColumns()) {
      notes.add(Kind.DATABASE_COMMENTS, "type", "field", "name", model + "." + column);
    }
  }

  private void addIf(boolean found, Kind kind, String model) {
    if (found) {
      notes.add(kind, "name", model);
    }
  }

  private void addConstraints(Kind kind, String model, List<String> constraints) {
    constraints.forEach(name -> notes.add(kind, "model", model, "constraint", name));
  }
}
