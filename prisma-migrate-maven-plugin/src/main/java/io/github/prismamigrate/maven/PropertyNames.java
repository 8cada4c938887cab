package io.github.prismamigrate.maven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;

/**
 * The names of the properties given on the command line; the values may be secret and are dropped.
 */
public final class PropertyNames {
  private final List<String> names = new ArrayList<>();

  /** Called by Maven with the properties of the command line. */
  public void set(Properties properties) {
    names.addAll(new TreeSet<>(properties.stringPropertyNames()));
  }

  /** The names that begin with {@code prefix}, sorted. */
  List<String> startingWith(String prefix) {
    return names.stream().filter(name -> name.startsWith(prefix)).toList();
  }

  @Override
  public String toString() {
    return Collections.unmodifiableList(names).toString();
  }
}
