package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text of one file to its parts.
 *
 * <p>The language is defined by ordered choice, which decides what broken text counts as: the first
 * alternative that fits is taken, and a line that fits none is passed over as a whole.
 */
final class FileParser {
  private final Cursor cursor;
  private final LineParser lines;
  private final CommentParser comments;
  private final BlockParser blocks;

  private FileParser(Cursor cursor) {
    this.cursor = cursor;
    this.lines = new LineParser(cursor);
    this.comments = new CommentParser(cursor);
    this.blocks = new BlockParser(cursor, lines, comments);
  }

  static SyntaxFile parse(int index, SourceFile source) {
    return new SyntaxFile(source, new FileParser(new Cursor(index, source.text())).parts());
  }

  private List<FilePart> parts() {
    List<FilePart> parts = new ArrayList<>();
    cursor.skipBlanks();
    while (!cursor.atEnd()) {
      parts.add(part());
      cursor.skipBlanks();
    }
    return parts;
  }

  private FilePart part() {
    return blocks
        .block()
        .or(this::typeAlias)
        .or(this::unknownBlock)
        .or(comments::comments)
        .or(comments::emptyLines)
        .orElseGet(lines::invalid);
  }

  /** {@code type Name = Type @attributes}, which earlier versions of the language had. */
  private Optional<FilePart> typeAlias() {
    int start = cursor.position();
    if (!cursor.take(BlockKeyword.TYPE.text()) || !takesAliasedType()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    lines.attributes();
    return Optional.of(
        new FilePart.Unusable(FilePart.Unusable.Kind.TYPE_ALIAS, cursor.spanFrom(start)));
  }

  private boolean takesAliasedType() {
    cursor.skipBlanks();
    if (cursor.takeIdentifier().isEmpty() || !cursor.takeSpaced("=")) {
      return false;
    }
    cursor.skipBlanks();
    return lines.baseType().isPresent();
  }

  /** A word and a brace; such a block ends at the first closing brace, even in a comment. */
  private Optional<FilePart> unknownBlock() {
    int start = cursor.position();
    if (cursor.takeIdentifier().isEmpty()
        || blocks.open().isEmpty()
        || !cursor.takeThroughBrace()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return Optional.of(
        new FilePart.Unusable(FilePart.Unusable.Kind.UNKNOWN_BLOCK, cursor.spanFrom(start)));
  }
}
