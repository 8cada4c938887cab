package io.github.prismamigrate.engine.command;

import java.util.List;

/**
 * What a reset empties.
 *
 * @param namespaces the parts of the database that are emptied; empty for all of it
 */
public record EmptiedDatabase(String name, List<String> namespaces) {
  public EmptiedDatabase {
    namespaces = List.copyOf(namespaces);
  }
}
