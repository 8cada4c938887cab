package io.github.prismamigrate.engine.dataloss;

/** How a database changes columns, where that changes what is endangered. */
public enum LossTrait {
  /** Of a column that becomes required nobody wants to know that its values are cast as well. */
  MADE_REQUIRED_HIDES_CAST
}
