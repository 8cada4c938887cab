package io.github.prismamigrate.engine.plan;

import io.github.prismamigrate.engine.relational.SqlEnum;
import java.util.List;
import java.util.Optional;

/**
 * An enum whose values change, and where it is used.
 *
 * @param added values of the next enum alone, in its order
 * @param removed values of the previous enum alone, in its order
 * @param users existing columns that have the enum or will have it
 * @param defaults columns of the previous schema whose default is a value of the enum
 */
public record EnumChange(
    Pair<SqlEnum> enums,
    List<String> added,
    List<String> removed,
    List<TableColumn> users,
    List<DefaultUse> defaults) {
  public EnumChange {
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    users = List.copyOf(users);
    defaults = List.copyOf(defaults);
  }

  /**
   * A column whose default is in the way of the change.
   *
   * @param restored the same column afterwards, where it still has the enum and a default
   */
  public record DefaultUse(TableColumn previous, Optional<TableColumn> restored) {}
}
