package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Creates namespaces that are needed; none is ever dropped. */
final class NamespaceDiffer {
  private NamespaceDiffer() {}

  static List<Step> steps(Pair<RelationalSchema> schemas) {
    Set<String> existing = new HashSet<>(schemas.previous().namespaces());
    Set<String> inhabited = inhabited(schemas);
    List<String> namespaces = schemas.next().namespaces();
    List<Step> steps = new ArrayList<>();
    for (int rank = 0; rank < namespaces.size(); rank++) {
      String namespace = namespaces.get(rank);
      if (!existing.contains(namespace) && inhabited.contains(namespace)) {
        steps.add(new Step.CreateSchema(namespace, rank));
      }
    }
    return steps;
  }

  private static Set<String> inhabited(Pair<RelationalSchema> schemas) {
    Stream<QualifiedName> tables =
        Stream.of(schemas.previous(), schemas.next())
            .flatMap(schema -> schema.tables().stream())
            .map(Table::name);
    Stream<QualifiedName> enums = schemas.next().enums().stream().map(SqlEnum::name);
    Set<String> inhabited = new HashSet<>();
    Stream.concat(tables, enums).forEach(name -> name.namespace().ifPresent(inhabited::add));
    return inhabited;
  }
}
