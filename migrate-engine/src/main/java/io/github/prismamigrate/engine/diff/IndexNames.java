package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which index has which name while a plan is carried out. Where a step needs a name that another
 * index gives up only later, that index makes way before it. Prisma does not look, and the server
 * refuses the second index of the name.
 */
final class IndexNames {
  private final NamedIndexes named;
  private final boolean renamesIndexes;
  private final FreeNames free;
  private final Map<QualifiedName, NamedIndexes.Owner> owners = new HashMap<>();

  /** What became of indexes that made way, by the names that they had: renamed, or gone. */
  private final Map<QualifiedName, Optional<Index>> moved = new HashMap<>();

  private final List<Step> steps = new ArrayList<>();

  private IndexNames(Set<DiffTrait> traits, FreeNames free) {
    this.named = new NamedIndexes(traits);
    this.renamesIndexes = traits.contains(DiffTrait.RENAMES_INDEXES);
    this.free = free;
  }

  /** The {@code steps} of a plan with those that make way. */
  static List<Step> cleared(List<Step> steps, SchemaComparison comparison, Set<DiffTrait> traits) {
    IndexNames names = new IndexNames(traits, FreeNames.of(comparison.schemas()));
    steps.forEach(names::await);
    steps.forEach(names::take);
    return names.steps;
  }

  /** What keeps its name makes no way for another. */
  private void await(Step step) {
    named.givenUpBy(step).forEach(owner -> owners.put(named.name(owner), owner));
  }

  private void take(Step step) {
    if (step instanceof Step.DropIndex drop) {
      release(drop.table(), drop.index());
      steps.add(new Step.DropIndex(drop.table(), current(drop.table(), drop.index())));
    } else if (step instanceof Step.RenameIndex rename) {
      rename(rename);
    } else if (step instanceof Step.RedefineIndex redefinition) {
      redefine(redefinition);
    } else if (step instanceof Step.AlterTable alteration) {
      alter(alteration);
    } else {
      if (step instanceof Step.CreateIndex create) {
        claim(create.table(), create.index());
      } else if (step instanceof Step.CreateTable create) {
        create.table().primaryKey().ifPresent(key -> claimKey(create.table(), key));
      } else if (step instanceof Step.DropTable drop) {
        release(drop.table(), named.keys(drop.table()));
      } else if (step instanceof Step.RedefineTables redefinition) {
        redefinition.tables().forEach(this::redefine);
      }
      steps.add(step);
    }
  }

  private void rename(Step.RenameIndex rename) {
    Pair<Table> tables = rename.tables();
    release(tables.previous(), rename.indexes().previous());
    claim(tables.next(), rename.indexes().next());
    Index current = current(tables.previous(), rename.indexes().previous());
    steps.add(new Step.RenameIndex(tables, new Pair<>(current, rename.indexes().next())));
  }

  private void redefine(Step.RedefineIndex redefinition) {
    Pair<Table> tables = redefinition.tables();
    Pair<Index> indexes = redefinition.indexes();
    release(tables.previous(), indexes.previous());
    claim(tables.next(), indexes.next());
    boolean gone = moved.containsKey(named.name(tables.previous(), indexes.previous()));
    steps.add(
        gone
            ? new Step.CreateIndex(
                Optional.of(tables.previous()), tables.next(), indexes.next(), false)
            : redefinition);
  }

  private void redefine(RedefinedTable table) {
    Table previous = table.tables().previous();
    release(previous, named.keys(previous));
    table.tables().next().indexes().forEach(index -> claim(table.tables().next(), index));
  }

  private void alter(Step.AlterTable alteration) {
    Pair<Table> tables = alteration.tables();
    List<TableChange> changes = new ArrayList<>();
    for (TableChange change : alteration.changes()) {
      if (change instanceof TableChange.DropPrimaryKey drop) {
        release(tables.previous(), drop.primaryKey());
        changes.add(new TableChange.DropPrimaryKey(current(tables.previous(), drop.primaryKey())));
      } else if (change instanceof TableChange.RenamePrimaryKey rename) {
        Pair<Index> keys = rename.primaryKeys();
        release(tables.previous(), keys.previous());
        claimKey(tables.next(), keys.next());
        Index current = current(tables.previous(), keys.previous());
        changes.add(new TableChange.RenamePrimaryKey(new Pair<>(current, keys.next())));
      } else {
        if (change instanceof TableChange.AddPrimaryKey add) {
          claimKey(tables.next(), add.primaryKey());
        }
        changes.add(change);
      }
    }
    release(tables.previous(), named.lostBy(alteration));
    steps.add(new Step.AlterTable(tables, changes));
  }

  private void claimKey(Table table, Index key) {
    if (named.perNamespace()) {
      claim(table, key);
    }
  }

  private Index current(Table table, Index index) {
    return moved.getOrDefault(named.name(table, index), Optional.empty()).orElse(index);
  }

  private void release(Table table, Index index) {
    owners.remove(named.name(table, index));
  }

  private void release(Table table, List<Index> indexes) {
    indexes.forEach(index -> release(table, index));
  }

  private void claim(Table table, Index index) {
    Optional.ofNullable(owners.remove(named.name(table, index))).ifPresent(this::makeWay);
  }

  private void makeWay(NamedIndexes.Owner owner) {
    QualifiedName name = named.name(owner);
    if (renamesIndexes) {
      Index renamed = owner.index().withName(free.next());
      moved.put(name, Optional.of(renamed));
      steps.add(
          new Step.RenameIndex(
              new Pair<>(owner.table(), owner.table()), new Pair<>(owner.index(), renamed)));
    } else {
      moved.put(name, Optional.empty());
      steps.add(new Step.DropIndex(owner.table(), owner.index()));
    }
  }
}
