package io.github.prismamigrate.engine.command;

import java.util.List;

/** How a run of {@link Up} ended. */
public sealed interface UpResult {

  /** Whether the run came to its end; otherwise somebody has to decide something first. */
  default boolean completed() {
    return !(this instanceof Declined);
  }

  /** The migrations were applied, in this order. */
  record Applied(List<String> migrations) implements UpResult {
    public Applied {
      migrations = List.copyOf(migrations);
    }
  }

  /** What would run, in this order. */
  record Preview(List<ScriptToRun> scripts) implements UpResult {
    public Preview {
      scripts = List.copyOf(scripts);
    }
  }

  /** The scripts warn of losing data and nobody agreed to that; nothing was applied. */
  record Declined(List<String> migrations, List<String> warnings) implements UpResult {
    public Declined {
      migrations = List.copyOf(migrations);
      warnings = List.copyOf(warnings);
    }
  }
}
