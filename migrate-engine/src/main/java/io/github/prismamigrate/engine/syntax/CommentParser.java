package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments and empty lines. */
final class CommentParser {
  private final Cursor cursor;

  CommentParser(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Takes blanks and a comment behind them, or blanks alone. */
  Optional<Span> trailing() {
    cursor.skipBlanks();
    int start = cursor.position();
    if (!cursor.takeLineComment() && !cursor.takeBlockComment()) {
      return Optional.empty();
    }
    return Optional.of(cursor.spanFrom(start));
  }

  /** Takes all comments up to the next line that is empty or holds something else. */
  Optional<CommentLines> comments() {
    int start = cursor.position();
    List<Span> comments = new ArrayList<>();
    Optional<Span> next = comment();
    while (next.isPresent()) {
      comments.add(next.orElseThrow());
      next = spacedComment();
    }
    return comments.isEmpty()
        ? Optional.empty()
        : Optional.of(new CommentLines(comments, cursor.spanFrom(start)));
  }

  private Optional<Span> spacedComment() {
    int start = cursor.position();
    cursor.skipBlanks();
    Optional<Span> comment = comment();
    if (comment.isEmpty()) {
      cursor.moveTo(start);
    }
    return comment;
  }

  private Optional<Span> comment() {
    int start = cursor.position();
    if (!cursor.takeLineComment() && !cursor.takeBlockComment()) {
      return Optional.empty();
    }
    Span comment = cursor.spanFrom(start);
    cursor.takeNewline();
    return Optional.of(comment);
  }

  /** Takes line terminators with nothing but blanks between them. */
  Optional<EmptyLines> emptyLines() {
    int start = cursor.position();
    int end = start;
    while (cursor.takeNewline()) {
      end = cursor.position();
      cursor.skipBlanks();
    }
    cursor.moveTo(end);
    return end > start ? Optional.of(new EmptyLines(cursor.spanFrom(start))) : Optional.empty();
  }
}
