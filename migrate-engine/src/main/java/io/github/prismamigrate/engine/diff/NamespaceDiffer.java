package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates namespaces that are needed; none is ever dropped. */
final class NamespaceDiffer {
  private NamespaceDiffer() {}

  static List<Step> steps(SchemaComparison comparison) {
    Set<String> existing = existing(comparison);
    Set<String> inhabited = inhabited(comparison);
    List<String> namespaces = comparison.schemas().next().namespaces();
    List<Step> steps = new ArrayList<>();
    for (int rank = 0; rank < namespaces.size(); rank++) {
      String namespace = namespaces.get(rank);
      if (!existing.contains(namespace) && inhabited.contains(namespace)) {
        steps.add(new Step.CreateSchema(namespace, rank));
      }
    }
    return steps;
  }

  /** A database tells what it has; a schema file only what it may use, or has by default. */
  private static Set<String> existing(SchemaComparison comparison) {
    RelationalSchema previous = comparison.schemas().previous();
    Set<String> existing = new HashSet<>(previous.namespaces());
    if (previous.defaultNamespace().isPresent()) {
      Set<String> present = namespaces(tables(previous), enums(previous));
      present.add(previous.defaultNamespace().get());
      existing.retainAll(present);
    }
    return existing;
  }

  /** Tables that are never touched do not count. */
  private static Set<String> inhabited(SchemaComparison comparison) {
    Stream<Table> tables =
        Stream.concat(
            Stream.concat(comparison.created().stream(), comparison.dropped().stream()),
            comparison.kept().stream().map(table -> table.tables().next()));
    return namespaces(tables.map(Table::name), enums(comparison.schemas().next()));
  }

  private static Stream<QualifiedName> tables(RelationalSchema schema) {
    return schema.tables().stream().map(Table::name);
  }

  private static Stream<QualifiedName> enums(RelationalSchema schema) {
    return schema.enums().stream().map(SqlEnum::name);
  }

  private static Set<String> namespaces(Stream<QualifiedName> tables, Stream<QualifiedName> enums) {
    return Stream.concat(tables, enums)
        .flatMap(name -> name.namespace().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
