package io.github.prismamigrate.engine.command;

import java.util.List;

/** How a run of {@link Down} ended. */
public sealed interface DownResult {

  /** Whether the run came to its end; otherwise somebody has to decide something first. */
  default boolean completed() {
    return this instanceof TakenBack || this instanceof Preview;
  }

  /** The migrations were taken back, in this order, and are pending again. */
  record TakenBack(List<String> migrations) implements DownResult {
    public TakenBack {
      migrations = List.copyOf(migrations);
    }
  }

  /** What would run, in this order. */
  record Preview(List<ScriptToRun> scripts) implements DownResult {
    public Preview {
      scripts = List.copyOf(scripts);
    }
  }

  /** Nobody agreed; nothing was changed. */
  record Declined(List<String> migrations) implements DownResult {
    public Declined {
      migrations = List.copyOf(migrations);
    }
  }

  /** Some scripts are not written down and may not be generated; nothing was changed. */
  record Unwritten(List<ScriptToRun> generated) implements DownResult {
    public Unwritten {
      generated = List.copyOf(generated);
    }
  }
}
