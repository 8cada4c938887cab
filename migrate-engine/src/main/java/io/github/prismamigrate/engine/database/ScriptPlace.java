package io.github.prismamigrate.engine.database;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.Map;
import java.util.Optional;

/**
 * Where in a script a statement failed.
 *
 * @param line from 1
 * @param column in characters from 1
 * @param source the line as it stands in the script
 */
public record ScriptPlace(int line, int column, String source) {
  private static final String LINE = "line";
  private static final String COLUMN = "column";
  private static final String SOURCE_LINE = "source_line";

  /**
   * The place of a character.
   *
   * @param position the character, counted from 1 over the whole script
   * @return empty where the script is shorter
   */
  public static Optional<ScriptPlace> of(String script, int position) {
    if (position < 1 || position > script.codePointCount(0, script.length())) {
      return Optional.empty();
    }
    int offset = script.offsetByCodePoints(0, position - 1);
    int start = script.lastIndexOf('\n', offset - 1) + 1;
    int end = script.indexOf('\n', offset);
    String source = script.substring(start, end < 0 ? script.length() : end).stripTrailing();
    int line = 1 + (int) script.substring(0, start).chars().filter(unit -> unit == '\n').count();
    return Optional.of(new ScriptPlace(line, 1 + script.codePointCount(start, offset), source));
  }

  /** {@code failure} with its position as a line and a column of {@code script}. */
  public static MigrateException locate(MigrateException failure, String script) {
    String position = failure.parameters().getOrDefault(Failures.POSITION, "0");
    return of(script, Integer.parseInt(position))
        .map(
            place ->
                failure
                    .with(LINE, String.valueOf(place.line))
                    .with(COLUMN, String.valueOf(place.column))
                    .with(SOURCE_LINE, place.source))
        .orElse(failure);
  }

  /** The database's words, and where they are known to belong in {@code file}. */
  public static String words(MigrateException failure, String file) {
    Map<String, String> facts = failure.parameters();
    String words = facts.getOrDefault(Failures.DATABASE_ERROR, failure.getMessage());
    return facts.containsKey(LINE) ? words + "\nAt " + place(file, facts) : words;
  }

  /** {@code failure}, which says now that it happened in {@code file}, and where it is known. */
  public static MigrateException in(String file, MigrateException failure) {
    Map<String, String> facts = failure.parameters();
    return failure.with(Failures.PLACE, facts.containsKey(LINE) ? place(file, facts) : file);
  }

  private static String place(String file, Map<String, String> facts) {
    return "%s:%s:%s:\n    %s"
        .formatted(file, facts.get(LINE), facts.get(COLUMN), facts.get(SOURCE_LINE).strip());
  }
}
