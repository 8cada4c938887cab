package io.github.prismamigrate.engine.analysis.rule;

import java.util.EnumSet;
import java.util.Set;

/** A room in which names of constraints must differ. */
public enum ConstraintScope {
  INDEXES_OF_NAMESPACE(false, EnumSet.of(Named.INDEX), EnumSet.of(Named.INDEX)),
  KEYS_AND_INDEXES_OF_NAMESPACE(
      false,
      EnumSet.of(Named.PRIMARY_KEY, Named.INDEX),
      EnumSet.of(Named.PRIMARY_KEY, Named.INDEX)),
  FOREIGN_KEYS_OF_NAMESPACE(false, EnumSet.of(Named.FOREIGN_KEY), EnumSet.of(Named.FOREIGN_KEY)),
  CONSTRAINTS_OF_NAMESPACE(
      false,
      EnumSet.of(Named.PRIMARY_KEY, Named.FOREIGN_KEY, Named.DEFAULT),
      EnumSet.of(Named.PRIMARY_KEY, Named.FOREIGN_KEY, Named.DEFAULT)),
  INDEXES_OF_TABLE(true, EnumSet.of(Named.INDEX), EnumSet.of(Named.INDEX)),
  KEYS_AND_INDEXES_OF_TABLE(
      true, EnumSet.of(Named.PRIMARY_KEY, Named.INDEX), EnumSet.of(Named.PRIMARY_KEY, Named.INDEX)),
  CONSTRAINTS_OF_TABLE(
      true,
      EnumSet.of(Named.PRIMARY_KEY, Named.INDEX, Named.FOREIGN_KEY),
      EnumSet.of(Named.PRIMARY_KEY, Named.FOREIGN_KEY));

  /** What has a name in the database. */
  public enum Named {
    PRIMARY_KEY,
    INDEX,
    FOREIGN_KEY,
    DEFAULT
  }

  private final boolean ofTable;
  private final Set<Named> counted;
  private final Set<Named> checked;

  ConstraintScope(boolean ofTable, Set<Named> counted, Set<Named> checked) {
    this.ofTable = ofTable;
    this.counted = counted;
    this.checked = checked;
  }

  /** Whether each table is a room of its own, rather than each namespace. */
  public boolean isOfTable() {
    return ofTable;
  }

  /** Whether names of this kind count. */
  public boolean counts(Named kind) {
    return counted.contains(kind);
  }

  /** Whether a name of this kind that occurs twice is an error where it stands. */
  public boolean checks(Named kind) {
    return checked.contains(kind);
  }
}
