package io.github.prismamigrate.engine.command;

import java.util.List;

/**
 * What {@link Deploy} would do.
 *
 * @param found how many migrations lie in the folder
 * @param scripts what would run, in this order
 * @param edited migrations whose script is no longer the one that was applied
 */
public record DeployPreview(int found, List<ScriptToRun> scripts, List<String> edited) {
  public DeployPreview {
    scripts = List.copyOf(scripts);
    edited = List.copyOf(edited);
  }
}
