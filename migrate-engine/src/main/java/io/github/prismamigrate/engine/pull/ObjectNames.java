package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of models, enums and views, which share one set of names. */
final class ObjectNames {
  private final PullRules rules;
  private final Notes notes;
  private final Map<String, Integer> uses = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<QualifiedName, PulledName> tables = new HashMap<>();
  private final Map<QualifiedName, PulledName> enums = new HashMap<>();
  private final Map<QualifiedName, PulledName> views = new HashMap<>();

  /** Something that needs a name. */
  private record Wanted(
      String type,
      QualifiedName name,
      Optional<PulledName> previous,
      Map<QualifiedName, PulledName> names) {
    String candidate() {
      return previous.map(PulledName::name).orElseGet(() -> NameSanitizer.sanitized(name.name()));
    }
  }

  private ObjectNames(PullRules rules, Notes notes) {
    this.rules = rules;
    this.notes = notes;
  }

  static ObjectNames of(ShownSchema shown, PreviousSchema previous, PullRules rules, Notes notes) {
    ObjectNames names = new ObjectNames(rules, notes);
    if (!rules.does(PullTrait.STORES_ENUMS)) {
      previous.enums().forEach(type -> names.use(type.type().name()));
    }
    List<Wanted> wanted = names.wanted(shown, previous);
    wanted.forEach(object -> names.uses.merge(object.candidate(), 1, Integer::sum));
    wanted.stream().map(Wanted::previous).flatMap(Optional::stream).forEach(names::take);
    wanted.forEach(object -> object.names().put(object.name(), names.decide(object)));
    return names;
  }

  private void use(String name) {
    uses.merge(name, 1, Integer::sum);
    taken.add(name);
  }

  private void take(PulledName name) {
    taken.add(name.name());
  }

  private List<Wanted> wanted(ShownSchema shown, PreviousSchema previous) {
    List<Wanted> wanted = new ArrayList<>();
    for (SqlEnum type : shown.enums()) {
      Optional<PulledName> name = previous.enumType(type.name()).map(PreviousEnum::name);
      wanted.add(new Wanted("enum", type.name(), name, enums));
    }
    for (Table table : shown.tables()) {
      Optional<PulledName> name = previous.model(table.name()).map(PreviousModel::pulledName);
      wanted.add(new Wanted("model", table.name(), name, tables));
    }
    for (View view : shown.views()) {
      Optional<PulledName> name = previous.view(view.name()).map(PreviousModel::pulledName);
      wanted.add(new Wanted("view", view.name(), name, views));
    }
    return wanted;
  }

  private PulledName decide(Wanted object) {
    return object
        .previous()
        .orElseGet(() -> PulledName.of(free(fresh(object)), object.name().name()));
  }

  private String fresh(Wanted object) {
    String sanitized = object.candidate();
    Optional<String> namespace = object.name().namespace();
    if (uses.get(sanitized) > 1 && rules.does(PullTrait.HAS_NAMESPACES) && namespace.isPresent()) {
      String longer = NameSanitizer.sanitized(namespace.orElseThrow() + "_" + object.name().name());
      notes.add(PullNote.Kind.DUPLICATE_NAMES, "type", object.type(), "name", longer);
      return longer;
    }
    return usable(sanitized, object.name().name());
  }

  private static String usable(String sanitized, String databaseName) {
    if (sanitized.isEmpty()) {
      return "Renamed" + NameSanitizer.underscored(databaseName);
    }
    return NameSanitizer.isReserved(sanitized) ? "Renamed" + sanitized : sanitized;
  }

  /** The name, with a number behind it if something else is already called so. */
  private String free(String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  PulledName table(QualifiedName name) {
    return tables.get(name);
  }

  PulledName view(QualifiedName name) {
    return views.get(name);
  }

  PulledName enumType(QualifiedName name) {
    return enums.get(name);
  }

  /** Whether {@code name} had to make room for a word of the language or of generated code. */
  static boolean isRenamed(PulledName name) {
    return name.map()
        .filter(map -> NameSanitizer.isReserved(NameSanitizer.sanitized(map)))
        .filter(map -> name.name().equals("Renamed" + NameSanitizer.sanitized(map)))
        .isPresent();
  }
}
