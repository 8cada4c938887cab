package io.github.prismamigrate.engine.history;

import java.util.Comparator;

/** The order of directory names: that of the root locale of the Unicode collation. */
final class RootCollation implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    return left.compareTo(right);
  }
}
