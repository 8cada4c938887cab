package io.github.prismamigrate.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Builds a document from the events of a parser. */
final class JsonReader {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(127)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final BigInteger END_OF_INTEGERS = BigInteger.TWO.pow(64);
  private static final BigInteger LEAST_INTEGER = BigInteger.TWO.pow(63).negate();

  private final JsonParser parser;

  private JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  static Optional<Json> read(String document) {
    try (JsonParser parser = FACTORY.createParser(document)) {
      parser.nextToken();
      Json value = new JsonReader(parser).value();
      return parser.nextToken() == null ? Optional.of(value) : Optional.empty();
    } catch (IOException noDocument) {
      return Optional.empty();
    }
  }

  private Json value() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return members();
    }
    if (token == JsonToken.START_ARRAY) {
      return items();
    }
    if (token == JsonToken.VALUE_STRING) {
      return new Json.Text(wellFormed(parser.getText()));
    }
    if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return new Json.Word(number(parser.getText()));
    }
    if (token == null) {
      throw new IOException("the text ends early");
    }
    return new Json.Word(parser.getText());
  }

  private Json members() throws IOException {
    Map<String, Json> members = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = wellFormed(parser.currentName());
      parser.nextToken();
      members.put(name, value());
    }
    return new Json.Members(members);
  }

  private Json items() throws IOException {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Json.Items(items);
  }

  /** Half a character, which escapes can name, cannot be stored. */
  private static String wellFormed(String text) throws IOException {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IOException("half a character");
    }
    return text;
  }

  /** Integers of 64 bits and other numbers are different things: 1 is not 1.0. */
  private static String number(String digits) throws IOException {
    if (isInteger(digits)) {
      return digits;
    }
    double value = Double.parseDouble(digits);
    if (!Double.isFinite(value)) {
      throw new IOException("beyond all numbers");
    }
    return Double.toString(value);
  }

  private static boolean isInteger(String digits) {
    if (!digits.matches("-?[0-9]+") || digits.equals("-0")) {
      return false;
    }
    BigInteger value = new BigInteger(digits);
    return value.compareTo(LEAST_INTEGER) >= 0 && value.compareTo(END_OF_INTEGERS) < 0;
  }
}
