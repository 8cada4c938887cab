package io.github.prismamigrate.engine.command;

import java.util.List;

/**
 * What is special about one run of {@link Pull}.
 *
 * @param print whether to leave the files as they are and only return what they would hold
 * @param force whether to forget the present models, views and enums, valid or not
 * @param namespaces the database schemas to read, in place of those in the datasource; empty to
 *     read the latter
 */
public record PullOptions(boolean print, boolean force, List<String> namespaces) {
  public PullOptions {
    namespaces = List.copyOf(namespaces);
  }
}
