package io.github.prismamigrate.engine.pull;

import java.util.Set;

/** Makes names of the schema language out of names of a database. */
final class NameSanitizer {
  /** Words that generated code cannot use, and the scalar types. */
  private static final Set<String> RESERVED =
      Set.of(
          ("PrismaClient async await break case catch class const continue debugger default delete"
                  + " do else enum export extends false finally for function if implements import"
                  + " in instanceof interface let new null package private protected public return"
                  + " super switch this throw true try typeof using var void while with yield"
                  + " String Int BigInt Float Boolean Decimal DateTime Json Bytes Unsupported")
              .split(" "));

  private NameSanitizer() {}

  /** The name from its first letter on, with underscores for what is no letter or digit. */
  static String sanitized(String name) {
    int start = 0;
    while (start < name.length() && !isLetter(name.charAt(start))) {
      start++;
    }
    return underscored(name.substring(start));
  }

  /** The name with an underscore for each character that is no letter or digit. */
  static String underscored(String name) {
    return name.replaceAll("[^_a-zA-Z0-9]", "_");
  }

  /** Whether a block cannot be called {@code name}. */
  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  private static boolean isLetter(char character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
  }
}
