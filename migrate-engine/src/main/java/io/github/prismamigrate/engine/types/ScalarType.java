package io.github.prismamigrate.engine.types;

/** The scalar types of the schema language; also the families of column types. */
public enum ScalarType {
  BOOLEAN("Boolean"),
  INT("Int"),
  BIG_INT("BigInt"),
  FLOAT("Float"),
  DECIMAL("Decimal"),
  STRING("String"),
  DATE_TIME("DateTime"),
  JSON("Json"),
  BYTES("Bytes");

  private final String keyword;

  ScalarType(String keyword) {
    this.keyword = keyword;
  }

  /** The word a schema file uses for this type. */
  public String keyword() {
    return keyword;
  }
}
