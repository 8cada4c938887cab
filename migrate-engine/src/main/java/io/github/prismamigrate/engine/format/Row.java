package io.github.prismamigrate.engine.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A line of a table.
 *
 * @param cells what is aligned, the last one not empty
 * @param suffix what follows the cells without being aligned
 */
record Row(List<String> cells, Optional<String> suffix) {
  static final Row EMPTY = new Row(List.of(), Optional.empty());

  Row {
    int size = cells.size();
    while (size > 0 && cells.get(size - 1).isEmpty()) {
      size--;
    }
    cells = List.copyOf(cells.subList(0, size));
  }

  static Row unaligned(String text) {
    return new Row(List.of(), Optional.of(text));
  }

  /** The width of a cell: bytes of UTF-8, for that is how the language's own formatter counts. */
  static int width(String cell) {
    return cell.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The line by itself. */
  String text() {
    return text(cells.stream().map(Row::width).toList());
  }

  /** The line in columns of the given widths. */
  String text(List<Integer> widths) {
    StringBuilder text = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      boolean last = column == cells.size() - 1;
      text.append(cell).append(" ".repeat(last ? 0 : widths.get(column) - width(cell) + 1));
    }
    suffix.ifPresent(value -> text.append(cells.isEmpty() ? "" : " ").append(value));
    return text.toString();
  }
}
