package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.EnumChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.TableColumn;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates, changes and drops enums; the order of their values does not count. */
final class EnumDiffer {
  private EnumDiffer() {}

  static List<Step> steps(SchemaComparison comparison) {
    Map<QualifiedName, SqlEnum> previous = byName(comparison.schemas().previous());
    Map<QualifiedName, SqlEnum> next = byName(comparison.schemas().next());
    EnumUses uses = EnumUses.of(comparison);
    List<Step> steps = new ArrayList<>();
    for (SqlEnum type : previous.values()) {
      SqlEnum successor = next.get(type.name());
      if (successor == null) {
        steps.add(new Step.DropEnum(type));
      } else if (!sameValues(type, successor)) {
        steps.add(new Step.AlterEnum(change(new Pair<>(type, successor), uses)));
      }
    }
    next.values().stream()
        .filter(type -> !previous.containsKey(type.name()))
        .map(Step.CreateEnum::new)
        .forEach(steps::add);
    return steps;
  }

  private static Map<QualifiedName, SqlEnum> byName(RelationalSchema schema) {
    Map<QualifiedName, SqlEnum> enums = new LinkedHashMap<>();
    schema.enums().forEach(type -> enums.put(type.name(), type));
    return enums;
  }

  private static boolean sameValues(SqlEnum previous, SqlEnum next) {
    return new HashSet<>(previous.values()).equals(new HashSet<>(next.values()));
  }

  private static EnumChange change(Pair<SqlEnum> enums, EnumUses uses) {
    Pair<List<String>> values = enums.map(SqlEnum::values);
    List<TableColumn> users = uses.columns(enums.next().name());
    return new EnumChange(
        enums,
        without(values.next(), values.previous()),
        without(values.previous(), values.next()),
        users,
        uses.defaults(enums.previous().name()));
  }

  private static List<String> without(List<String> values, List<String> others) {
    Set<String> excluded = new HashSet<>(others);
    return values.stream().filter(value -> !excluded.contains(value)).toList();
  }
}
