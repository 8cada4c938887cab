package io.github.prismamigrate.engine.format;

import io.github.prismamigrate.engine.syntax.BlockPart;
import io.github.prismamigrate.engine.syntax.CommentLines;
import io.github.prismamigrate.engine.syntax.EmptyLines;
import io.github.prismamigrate.engine.syntax.SyntaxFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The lines between the braces of a block: fields, values and properties in columns that last until
 * the next empty line, then the block attributes.
 */
final class BlockLayout {
  private final SyntaxFile file;
  private final List<BlockPart> parts;
  private final RowText rowText;
  private final List<String> lines = new ArrayList<>();
  private final List<BlockAttribute> attributes = new ArrayList<>();
  private Table table = new Table();

  /** A block attribute below the comment that stands directly before it. */
  private record BlockAttribute(String name, List<String> lines) {}

  private BlockLayout(SyntaxFile file, List<BlockPart> parts) {
    this.file = file;
    this.parts = parts;
    this.rowText = new RowText(file);
  }

  /** The lines of a body, without indentation. */
  static List<String> lines(SyntaxFile file, List<BlockPart> parts) {
    return new BlockLayout(file, parts).lines();
  }

  private List<String> lines() {
    for (int index = 0; index < parts.size(); index++) {
      if (parts.get(index) instanceof BlockPart.AttributeLine line) {
        attributes.add(blockAttribute(index, line));
      } else if (!belongsToAttribute(index)) {
        addRows(index);
      }
    }
    lines.addAll(table.lines());
    addAttributes();
    return lines;
  }

  private BlockAttribute blockAttribute(int index, BlockPart.AttributeLine line) {
    List<String> ownLines = new ArrayList<>();
    if (index > 0 && parts.get(index - 1) instanceof CommentLines comments) {
      ownLines.addAll(CommentText.lines(file, comments));
    }
    ownLines.add(rowText.blockAttribute(line).text());
    return new BlockAttribute(line.attribute().name(), ownLines);
  }

  private boolean belongsToAttribute(int index) {
    return parts.get(index) instanceof CommentLines
        && index + 1 < parts.size()
        && parts.get(index + 1) instanceof BlockPart.AttributeLine;
  }

  private void addRows(int index) {
    BlockPart part = parts.get(index);
    if (part instanceof EmptyLines) {
      return;
    }
    if (index > 0 && parts.get(index - 1) instanceof EmptyLines) {
      startTable();
    }
    if (part instanceof CommentLines comments) {
      CommentText.lines(file, comments).forEach(line -> table.add(Row.unaligned(line)));
    } else {
      table.add(rowText.row(part));
    }
  }

  /** No empty line stands at the beginning of a body, even if attributes stood before it. */
  private void startTable() {
    lines.addAll(table.lines());
    table = new Table();
    if (!lines.isEmpty()) {
      table.add(Row.EMPTY);
    }
  }

  private void addAttributes() {
    if (attributes.isEmpty()) {
      return;
    }
    lines.add("");
    attributes.stream()
        .sorted(Comparator.comparingInt(attribute -> AttributeOrder.rank(attribute.name())))
        .forEach(attribute -> lines.addAll(attribute.lines()));
  }
}
