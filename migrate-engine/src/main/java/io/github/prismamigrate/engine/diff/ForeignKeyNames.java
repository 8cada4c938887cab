package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which foreign key has which name while foreign keys are renamed. Where one needs the name of
 * another that is renamed later, the other makes way before it; Prisma does not look.
 */
final class ForeignKeyNames {
  private final boolean perNamespace;
  private final FreeNames free;

  /** What keys are still to be renamed, by the names that they have. */
  private final Map<QualifiedName, Step.RenameForeignKey> waiting = new HashMap<>();

  /** Keys that made way, by the names that they had. */
  private final Map<QualifiedName, ForeignKey> moved = new HashMap<>();

  private final List<Step> steps = new ArrayList<>();

  private ForeignKeyNames(boolean perNamespace, FreeNames free) {
    this.perNamespace = perNamespace;
    this.free = free;
  }

  /** The {@code steps} of a plan with those that make way. */
  static List<Step> cleared(List<Step> steps, SchemaComparison comparison, Set<DiffTrait> traits) {
    ForeignKeyNames names =
        new ForeignKeyNames(
            traits.contains(DiffTrait.FOREIGN_KEY_NAMES_PER_NAMESPACE),
            FreeNames.of(comparison.schemas()));
    steps.forEach(names::await);
    steps.forEach(names::take);
    return names.steps;
  }

  private void await(Step step) {
    if (step instanceof Step.RenameForeignKey rename) {
      waiting.put(previousName(rename), rename);
    }
  }

  private void take(Step step) {
    if (step instanceof Step.RenameForeignKey rename) {
      rename(rename);
    } else {
      steps.add(step);
    }
  }

  private void rename(Step.RenameForeignKey rename) {
    Pair<ForeignKey> keys = rename.foreignKeys();
    waiting.remove(previousName(rename));
    Optional.ofNullable(waiting.remove(name(rename.tables().next(), keys.next())))
        .ifPresent(this::makeWay);
    ForeignKey current = moved.getOrDefault(previousName(rename), keys.previous());
    steps.add(new Step.RenameForeignKey(rename.tables(), new Pair<>(current, keys.next())));
  }

  private void makeWay(Step.RenameForeignKey other) {
    ForeignKey previous = other.foreignKeys().previous();
    ForeignKey renamed = previous.withName(free.next());
    moved.put(previousName(other), renamed);
    steps.add(new Step.RenameForeignKey(other.tables(), new Pair<>(previous, renamed)));
  }

  private QualifiedName previousName(Step.RenameForeignKey rename) {
    return name(rename.tables().previous(), rename.foreignKeys().previous());
  }

  private QualifiedName name(Table table, ForeignKey key) {
    String name = key.name().orElseThrow();
    return perNamespace
        ? table.name().sibling(name)
        : new QualifiedName(Optional.of(table.name().toString()), name);
  }
}
