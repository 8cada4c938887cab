package io.github.prismamigrate.engine.types;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;

/** A constant, as a default in a schema file or in a catalog. */
public sealed interface Literal {
  record Text(String value) implements Literal {}

  /**
   * @param value keeps the scale that was written; {@code 1.50} has two decimals
   */
  record Num(BigDecimal value) implements Literal {}

  record Bool(boolean value) implements Literal {}

  /**
   * @param value keeps the offset that was written
   */
  record Timestamp(OffsetDateTime value) implements Literal {}

  /**
   * @param text the JSON document as written
   */
  record Json(String text) implements Literal {}

  /**
   * @param hex the bytes as lower-case hexadecimal digits, two for each byte
   */
  record Bytes(String hex) implements Literal {}

  /**
   * @param value the name of the value in the database
   */
  record EnumValue(String value) implements Literal {}

  record Items(List<Literal> items) implements Literal {
    public Items {
      items = List.copyOf(items);
    }
  }
}
