package io.github.prismamigrate.engine.format;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells stand below each other. */
final class Table {
  private final List<Row> rows = new ArrayList<>();
  private final List<Integer> widths = new ArrayList<>();

  void add(Row row) {
    rows.add(row);
    for (int column = 0; column < row.cells().size(); column++) {
      widen(column, Row.width(row.cells().get(column)));
    }
  }

  private void widen(int column, int width) {
    if (column == widths.size()) {
      widths.add(width);
    } else if (widths.get(column) < width) {
      widths.set(column, width);
    }
  }

  List<String> lines() {
    return rows.stream().map(row -> row.text(widths)).toList();
  }
}
