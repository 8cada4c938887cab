package io.github.prismamigrate.engine.script;

import io.github.prismamigrate.engine.types.ReferentialAction;

/** Referential actions as SQL writes them. */
public final class ReferentialActions {
  private ReferentialActions() {}

  /** The keywords of {@code action}. */
  public static String sql(ReferentialAction action) {
    return switch (action) {
      case CASCADE -> "CASCADE";
      case RESTRICT -> "RESTRICT";
      case NO_ACTION -> "NO ACTION";
      case SET_NULL -> "SET NULL";
      case SET_DEFAULT -> "SET DEFAULT";
    };
  }
}
