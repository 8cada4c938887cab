package io.github.prismamigrate.engine.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin; a line ends in {@code \n}, {@code \r\n} or {@code \r}. */
final class LineIndex {
  private final String text;
  private final int[] starts;

  LineIndex(String text) {
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length()).filter(this::endsLine).map(at -> at + 1))
            .toArray();
  }

  /** The line, from 1, that holds the character at {@code offset}. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int start(int line) {
    return starts[line - 1];
  }

  /** The end of a line without its terminator. */
  int end(int line) {
    int end = line < starts.length ? starts[line] : text.length();
    while (end > start(line) && isTerminator(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean endsLine(int offset) {
    char character = text.charAt(offset);
    return character == '\n' || character == '\r' && !text.startsWith("\n", offset + 1);
  }

  private static boolean isTerminator(char character) {
    return character == '\n' || character == '\r';
  }
}
