package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.View;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model or view on its way into the schema; relation fields are added one by one. */
final class PulledModel {
  private final QualifiedName databaseName;
  private final PulledName name;
  private final Optional<PreviousModel> previous;
  private final List<Index> indexes;
  private final Map<String, PulledField> fields = new LinkedHashMap<>();
  private final Set<String> fieldNames = new HashSet<>();
  private final List<FieldDeclaration> relationFields = new ArrayList<>();
  private final boolean ignored;

  private PulledModel(
      QualifiedName databaseName,
      PulledName name,
      Optional<PreviousModel> previous,
      List<Column> columns,
      List<Index> indexes,
      boolean needsIdentifier) {
    this.databaseName = databaseName;
    this.name = name;
    this.previous = previous;
    addFields(columns);
    // Hidden columns have no field; nothing can be said about an index over them.
    this.indexes =
        indexes.stream().filter(index -> fields.keySet().containsAll(index.columns())).toList();
    this.ignored = wasIgnored() || needsIdentifier && !columns.isEmpty() && !isIdentified();
  }

  static PulledModel of(Table table, PulledName name, Optional<PreviousModel> previous) {
    List<Index> indexes = new ArrayList<>();
    table.primaryKey().ifPresent(indexes::add);
    indexes.addAll(table.indexes());
    return new PulledModel(table.name(), name, previous, table.columns(), indexes, true);
  }

  static PulledModel of(View view, PulledName name, Optional<PreviousModel> previous) {
    return new PulledModel(view.name(), name, previous, view.columns(), List.of(), false);
  }

  private void addFields(List<Column> columns) {
    columns.forEach(
        column -> previousField(column).ifPresent(f -> fieldNames.add(f.field().name())));
    columns.forEach(column -> fields.put(column.name(), field(column)));
  }

  private Optional<PreviousField> previousField(Column column) {
    return previous.flatMap(model -> model.field(column.name()));
  }

  private PulledField field(Column column) {
    Optional<PreviousField> known = previousField(column);
    if (known.isPresent()) {
      return new PulledField(column, known.orElseThrow().name(), true, known);
    }
    String sanitized = NameSanitizer.sanitized(column.name());
    if (sanitized.isEmpty()) {
      PulledName original = new PulledName(column.name(), Optional.of(column.name()));
      return new PulledField(column, original, false, known);
    }
    return new PulledField(column, PulledName.of(free(sanitized), column.name()), true, known);
  }

  private String free(String wanted) {
    String free = wanted;
    for (int number = 2; !fieldNames.add(free); number++) {
      free = wanted + "_" + number;
    }
    return free;
  }

  boolean isFree(String fieldName) {
    return !fieldNames.contains(fieldName);
  }

  void add(FieldDeclaration relationField) {
    relationFields.add(relationField);
  }

  /** Keeps {@code fieldName} for a relation field. */
  void reserve(String fieldName) {
    fieldNames.add(fieldName);
  }

  QualifiedName databaseName() {
    return databaseName;
  }

  PulledName pulledName() {
    return name;
  }

  String name() {
    return name.name();
  }

  Optional<PreviousModel> previous() {
    return previous;
  }

  /** The fields with a column, in the order of the columns. */
  List<PulledField> fields() {
    return List.copyOf(fields.values());
  }

  PulledField field(String column) {
    return fields.get(column);
  }

  List<FieldDeclaration> relationFields() {
    return relationFields;
  }

  /** Whether the client leaves the model out. */
  boolean ignored() {
    return ignored;
  }

  boolean wasIgnored() {
    return previous.filter(model -> model.model().ignored()).isPresent();
  }

  boolean isIdentified() {
    return indexes.stream()
        .filter(index -> index.kind() == Index.Kind.PRIMARY || index.unique())
        .anyMatch(index -> index.columns().stream().allMatch(column -> field(column).identifies()));
  }

  /** The primary key and the indexes that a schema file can name. */
  List<Index> writableIndexes() {
    return indexes.stream().filter(this::isWritable).toList();
  }

  private boolean isWritable(Index index) {
    return !repeatsColumn(index)
        && !repeatsUnique(index)
        && index.columns().stream().allMatch(column -> field(column).representable());
  }

  /** The indexes of which no schema file can tell and which the next migration would drop. */
  List<Index> lostIndexes() {
    return indexes.stream().filter(PulledModel::repeatsColumn).toList();
  }

  /** Whether a column has the same unique index under another name; nobody would miss this one. */
  private boolean repeatsUnique(Index index) {
    return index.unique()
        && index.parts().size() == 1
        && indexes.stream()
            .takeWhile(other -> other != index)
            .anyMatch(other -> other.unique() && other.parts().equals(index.parts()));
  }

  private static boolean repeatsColumn(Index index) {
    return new LinkedHashSet<>(index.columns()).size() < index.columns().size();
  }
}
