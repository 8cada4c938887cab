package io.github.prismamigrate.engine.syntax;

import java.util.Locale;

/** The words that open a block. */
public enum BlockKeyword {
  MODEL,
  TYPE,
  VIEW,
  ENUM,
  DATASOURCE,
  GENERATOR;

  /** The word as written. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
