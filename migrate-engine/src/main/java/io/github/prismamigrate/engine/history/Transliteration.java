package io.github.prismamigrate.engine.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters of other alphabets, accents and some symbols as plain letters. */
final class Transliteration {
  /** Replacements of several code points, which are tried before those of one. */
  private static final Map<String, String> SEQUENCES = new LinkedHashMap<>();

  private static final Map<Integer, String> SINGLES = new HashMap<>();

  /** The code points with the Unicode property Diacritic, which regular expressions lack here. */
  private static final BitSet DIACRITICS = new BitSet();

  static {
    lines("slug_replacements.tsv").forEach(Transliteration::readReplacement);
    lines("slug_diacritics.txt").forEach(Transliteration::readRange);
  }

  private Transliteration() {}

  static String toAscii(String text) {
    String replaced = text;
    for (Map.Entry<String, String> sequence : SEQUENCES.entrySet()) {
      replaced = replaced.replace(sequence.getKey(), sequence.getValue());
    }
    String singles =
        replaced
            .codePoints()
            .mapToObj(point -> SINGLES.getOrDefault(point, Character.toString(point)))
            .collect(Collectors.joining());
    return Normalizer.normalize(withoutDiacritics(singles), Form.NFC);
  }

  private static String withoutDiacritics(String text) {
    return Normalizer.normalize(text, Form.NFD)
        .codePoints()
        .filter(point -> !DIACRITICS.get(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static void readReplacement(String line) {
    int tab = line.indexOf('\t');
    int[] points =
        Arrays.stream(line.substring(0, tab).split(" ")).mapToInt(Transliteration::hex).toArray();
    String replacement = line.substring(tab + 1);
    if (points.length == 1) {
      SINGLES.put(points[0], replacement);
    } else {
      SEQUENCES.put(new String(points, 0, points.length), replacement);
    }
  }

  private static void readRange(String line) {
    String[] ends = line.split("\\.\\.");
    DIACRITICS.set(hex(ends[0]), hex(ends[ends.length - 1]) + 1);
  }

  private static int hex(String digits) {
    return Integer.parseInt(digits, 16);
  }

  private static List<String> lines(String resource) {
    try (InputStream file = Transliteration.class.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalStateException("no file " + resource);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(resource, failure);
    }
  }
}
