package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Blocks with their bodies. */
final class BlockParser {
  private final Cursor cursor;
  private final LineParser lines;
  private final CommentParser comments;
  private final Map<Body, BitSet> visited = new EnumMap<>(Body.class);

  /** The three sorts of bodies, each with lines of its own. */
  private enum Body {
    FIELDS,
    VALUES,
    PROPERTIES
  }

  BlockParser(Cursor cursor, LineParser lines, CommentParser comments) {
    this.cursor = cursor;
    this.lines = lines;
    this.comments = comments;
    for (Body body : Body.values()) {
      visited.put(body, new BitSet());
    }
  }

  /** Takes a block, from its keyword to the brace that closes it, if one begins here. */
  Optional<FilePart> block() {
    for (BlockKeyword keyword : BlockKeyword.values()) {
      if (cursor.sees(keyword.text())) {
        return block(keyword);
      }
    }
    return Optional.empty();
  }

  /** No blank is needed behind a keyword: {@code modelFoo} declares {@code Foo}. */
  private Optional<FilePart> block(BlockKeyword keyword) {
    int start = cursor.position();
    cursor.take(keyword.text());
    cursor.skipBlanks();
    Optional<Identifier> name = cursor.takeIdentifier();
    Optional<Span> afterBrace = name.isPresent() ? open() : Optional.empty();
    Optional<List<BlockPart>> parts =
        afterBrace.isPresent() ? body(body(keyword)) : Optional.empty();
    if (parts.isEmpty()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return Optional.of(
        new FilePart.Block(
            keyword,
            name.orElseThrow(),
            afterBrace.orElseThrow(),
            parts.orElseThrow(),
            cursor.spanFrom(start)));
  }

  /** Takes the rest of a line that begins with a brace, and says what follows the brace. */
  Optional<Span> open() {
    if (!cursor.takeSpaced("{")) {
      return Optional.empty();
    }
    cursor.skipBlanks();
    int start = cursor.position();
    cursor.skipToLineEnd();
    Span afterBrace = cursor.spanFrom(start);
    return cursor.takeNewline() ? Optional.of(afterBrace) : Optional.empty();
  }

  private static Body body(BlockKeyword keyword) {
    return switch (keyword) {
      case MODEL, TYPE, VIEW -> Body.FIELDS;
      case ENUM -> Body.VALUES;
      case DATASOURCE, GENERATOR -> Body.PROPERTIES;
    };
  }

  /**
   * Takes the parts up to and including the closing brace.
   *
   * <p>What follows a place in a body depends on that place and the sort of body alone. So an
   * attempt that comes to a place where an earlier one has been, which must have failed, fails too;
   * this keeps a file full of unclosed blocks from being read once for each of them.
   */
  private Optional<List<BlockPart>> body(Body body) {
    List<BlockPart> parts = new ArrayList<>();
    BitSet places = visited.get(body);
    cursor.skipBlanks();
    while (!cursor.take("}")) {
      if (cursor.atEnd() || places.get(cursor.position())) {
        return Optional.empty();
      }
      places.set(cursor.position());
      parts.add(part(body));
      cursor.skipBlanks();
    }
    return Optional.of(parts);
  }

  private BlockPart part(Body body) {
    Optional<BlockPart> line =
        switch (body) {
          case FIELDS -> lines.field().or(lines::blockAttribute);
          case VALUES -> lines.enumValue().or(lines::blockAttribute);
          case PROPERTIES -> lines.property();
        };
    return line.or(comments::comments).or(comments::emptyLines).orElseGet(lines::invalid);
  }
}
