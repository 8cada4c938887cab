package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the names of indexes belong to, and which of them a step gives up. */
final class NamedIndexes {
  private final Set<DiffTrait> traits;

  NamedIndexes(Set<DiffTrait> traits) {
    this.traits = traits;
  }

  /** An index of the previous schema. */
  record Owner(Table table, Index index) {}

  /** The indexes that lose their names with the step, or change them. */
  List<Owner> givenUpBy(Step step) {
    if (step instanceof Step.DropIndex drop) {
      return owners(drop.table(), List.of(drop.index()));
    } else if (step instanceof Step.RenameIndex rename) {
      return owners(rename.tables().previous(), List.of(rename.indexes().previous()));
    } else if (step instanceof Step.RedefineIndex redefinition) {
      return owners(redefinition.tables().previous(), List.of(redefinition.indexes().previous()));
    } else if (step instanceof Step.AlterTable alteration) {
      return owners(alteration.tables().previous(), lostBy(alteration));
    } else if (step instanceof Step.DropTable drop) {
      return owners(drop.table(), keys(drop.table()));
    } else if (step instanceof Step.RedefineTables redefinition) {
      return redefinition.tables().stream()
          .map(table -> table.tables().previous())
          .flatMap(table -> owners(table, keys(table)).stream())
          .toList();
    }
    return List.of();
  }

  private static List<Owner> owners(Table table, List<Index> indexes) {
    return indexes.stream().map(index -> new Owner(table, index)).toList();
  }

  /** The primary key that a table loses or renames, and the indexes that go with its columns. */
  List<Index> lostBy(Step.AlterTable alteration) {
    List<Index> lost = new ArrayList<>();
    for (TableChange change : alteration.changes()) {
      if (change instanceof TableChange.DropPrimaryKey drop && perNamespace()) {
        lost.add(drop.primaryKey());
      } else if (change instanceof TableChange.RenamePrimaryKey rename && perNamespace()) {
        lost.add(rename.primaryKeys().previous());
      }
    }
    if (traits.contains(DiffTrait.LOSES_INDEXES_WITH_COLUMNS)) {
      Set<String> columns = lostColumns(alteration);
      alteration.tables().previous().indexes().stream()
          .filter(index -> index.columns().stream().anyMatch(columns::contains))
          .forEach(lost::add);
    }
    return lost;
  }

  /** The primary key shares the names of indexes only where all indexes of a namespace do. */
  List<Index> keys(Table table) {
    List<Index> keys = new ArrayList<>(table.indexes());
    if (perNamespace()) {
      table.primaryKey().filter(key -> !key.name().isEmpty()).ifPresent(keys::add);
    }
    return keys;
  }

  /** Whether no two indexes of a namespace have the same name, whatever their tables. */
  boolean perNamespace() {
    return traits.contains(DiffTrait.INDEX_NAMES_PER_NAMESPACE);
  }

  QualifiedName name(Owner owner) {
    return name(owner.table(), owner.index());
  }

  /** The name and where it is the only one. */
  QualifiedName name(Table table, Index index) {
    return perNamespace()
        ? table.name().sibling(index.name())
        : new QualifiedName(Optional.of(table.name().toString()), index.name());
  }

  private static Set<String> lostColumns(Step.AlterTable alteration) {
    Set<String> lost = new HashSet<>();
    for (TableChange change : alteration.changes()) {
      if (change instanceof TableChange.DropColumn drop) {
        lost.add(drop.column().name());
      } else if (change instanceof TableChange.RecreateColumn recreation) {
        lost.add(recreation.change().columns().previous().name());
      }
    }
    return lost;
  }
}
