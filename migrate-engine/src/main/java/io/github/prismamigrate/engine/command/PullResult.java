package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * What {@link Pull} found.
 *
 * @param files the schema files as they are, or would be, after the pull
 * @param views a file with the query of each view
 * @param models how many models and views the schema has
 * @param written whether the files were written
 */
public record PullResult(
    List<SourceFile> files, List<SourceFile> views, List<Note> notes, int models, boolean written) {
  public PullResult {
    files = List.copyOf(files);
    views = List.copyOf(views);
    notes = List.copyOf(notes);
  }

  /**
   * Something that people should know.
   *
   * @param kind stable kebab-case name; notes of a kind follow each other
   * @param parameters what it is about, such as {@code model} and {@code field}
   */
  public record Note(String kind, Map<String, String> parameters) {
    public Note {
      parameters = Map.copyOf(parameters);
    }
  }
}
