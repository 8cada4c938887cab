package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Names for what has to give up its name before it gets another. */
final class FreeNames {
  private final Set<String> taken = new HashSet<>();
  private int number;

  private FreeNames() {}

  /** Names that nothing in the two schemas has. */
  static FreeNames of(Pair<RelationalSchema> schemas) {
    FreeNames free = new FreeNames();
    Stream.concat(schemas.previous().tables().stream(), schemas.next().tables().stream())
        .forEach(free::take);
    return free;
  }

  private void take(Table table) {
    taken.add(table.name().name());
    table.primaryKey().map(Index::name).ifPresent(taken::add);
    table.indexes().forEach(index -> taken.add(index.name()));
    table.foreignKeys().stream().map(ForeignKey::name).forEach(name -> name.ifPresent(taken::add));
  }

  String next() {
    String name;
    do {
      number++;
      name = "old_name_" + number;
    } while (!taken.add(name));
    return name;
  }
}
