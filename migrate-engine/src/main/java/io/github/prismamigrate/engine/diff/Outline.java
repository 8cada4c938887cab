package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * What each part of the differ starts from: the comparison, and which of the kept tables are built
 * anew.
 */
record Outline(
    SchemaComparison comparison,
    DiffRules rules,
    Set<DiffTrait> traits,
    List<TableComparison> altered,
    List<TableComparison> redefined,
    Set<QualifiedName> redefinedNames) {
  static Outline of(SchemaComparison comparison, DiffRules rules) {
    Set<QualifiedName> names = rules.redefined(comparison);
    return new Outline(
        comparison,
        rules,
        rules.traits(),
        comparison.kept().stream().filter(table -> !names.contains(name(table))).toList(),
        comparison.kept().stream().filter(table -> names.contains(name(table))).toList(),
        names);
  }

  boolean has(DiffTrait trait) {
    return traits.contains(trait);
  }

  private static QualifiedName name(TableComparison table) {
    return table.tables().next().name();
  }
}
