package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.List;

/** What stands at the top level of a file; the parts of a file leave nothing out but blanks. */
public sealed interface FilePart
    permits FilePart.Block, FilePart.Unusable, CommentLines, EmptyLines, InvalidLine {
  Span span();

  /**
   * A block with its body.
   *
   * @param afterBrace what follows the opening brace on its line, which has no meaning
   */
  record Block(
      BlockKeyword keyword, Identifier name, Span afterBrace, List<BlockPart> parts, Span span)
      implements FilePart {
    public Block {
      parts = List.copyOf(parts);
    }
  }

  /** A construct that is recognised only to be rejected as a whole. */
  record Unusable(Kind kind, Span span) implements FilePart {
    /** Which construct it is. */
    public enum Kind {
      TYPE_ALIAS,
      UNKNOWN_BLOCK
    }
  }
}
