package io.github.prismamigrate.engine.mapping;

/** How a database keeps the values of an enum. */
public enum EnumStorage {
  /** As a type of its own, which columns refer to. */
  TYPE,
  /** With the values spelled out in each column. */
  COLUMN,
  /** As text, without knowing the values. */
  TEXT
}
