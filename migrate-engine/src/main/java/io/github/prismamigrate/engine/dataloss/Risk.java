package io.github.prismamigrate.engine.dataloss;

import static io.github.prismamigrate.engine.dataloss.Finding.Kind.UNEXECUTABLE;
import static io.github.prismamigrate.engine.dataloss.Finding.Kind.WARNING;

import io.github.prismamigrate.engine.dataloss.Finding.Kind;

/** What can happen to existing rows. */
public enum Risk {
  TABLE_DROP(WARNING, Measure.ROWS),
  COLUMN_DROP(WARNING, Measure.VALUES),
  RISKY_CAST(WARNING, Measure.VALUES),
  NOT_CASTABLE(WARNING, Measure.VALUES),
  DROP_AND_RECREATE_COLUMN(WARNING, Measure.VALUES),
  PRIMARY_KEY_CHANGE(WARNING, Measure.ROWS),
  UNIQUE_CONSTRAINT_ADDITION(WARNING, Measure.NOTHING),
  ENUM_VALUE_REMOVAL(WARNING, Measure.NOTHING),
  ADDED_REQUIRED_COLUMN(UNEXECUTABLE, Measure.ROWS),
  ADDED_REQUIRED_COLUMN_WITH_CLIENT_DEFAULT(UNEXECUTABLE, Measure.ROWS),
  MADE_COLUMN_REQUIRED(UNEXECUTABLE, Measure.NULLS),
  SCALAR_TO_LIST(UNEXECUTABLE, Measure.VALUES),
  DROP_AND_RECREATE_REQUIRED_COLUMN(UNEXECUTABLE, Measure.ROWS);

  private final Kind kind;
  private final Measure measure;

  Risk(Kind kind, Measure measure) {
    this.kind = kind;
    this.measure = measure;
  }

  Kind kind() {
    return kind;
  }

  Measure measure() {
    return measure;
  }

  /** What has to be counted to know whether the risk is real: without any of it there is none. */
  enum Measure {
    /** It cannot be told by counting. */
    NOTHING,
    ROWS,
    /** Rows with a value in the column. */
    VALUES,
    /** Rows without a value in the column. */
    NULLS
  }
}
