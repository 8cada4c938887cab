package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types as the catalog names them. */
final class MySqlCatalogTypes {
  private static final Set<String> DEFAULTS_OF_BOOLEANS = Set.of("NULL", "0", "1");
  private static final Pattern ENUM_VALUE = Pattern.compile("'((?:[^']|'')*)'");

  private MySqlCatalogTypes() {}

  /**
   * What the catalog says about a type.
   *
   * @param name the bare type
   * @param full the type with everything that belongs to it
   */
  record TypeRow(
      String table,
      String column,
      String name,
      String full,
      long length,
      int precision,
      int scale,
      int timePrecision,
      Optional<String> defaultText) {
    boolean unsigned() {
      return full.endsWith("unsigned");
    }
  }

  static ColumnType type(TypeRow row) {
    return switch (row.name().toLowerCase(Locale.ROOT)) {
      case "tinyint" -> tiny(row);
      case "smallint" -> integer(row, MySqlType.SMALL_INT, MySqlType.UNSIGNED_SMALL_INT);
      case "mediumint" -> integer(row, MySqlType.MEDIUM_INT, MySqlType.UNSIGNED_MEDIUM_INT);
      case "int" -> integer(row, MySqlType.INT, MySqlType.UNSIGNED_INT);
      case "bigint" ->
          scalar(
              ScalarType.BIG_INT, row.unsigned() ? MySqlType.UNSIGNED_BIG_INT : MySqlType.BIG_INT);
      case "decimal" -> scalar(ScalarType.DECIMAL, MySqlType.DECIMAL, row.precision(), row.scale());
      case "float" -> scalar(ScalarType.FLOAT, MySqlType.FLOAT);
      case "double" -> scalar(ScalarType.FLOAT, MySqlType.DOUBLE);
      case "bit" -> bits(row);
      case "json" -> scalar(ScalarType.JSON, MySqlType.JSON);
      case "year" -> scalar(ScalarType.INT, MySqlType.YEAR);
      case "enum" ->
          new ColumnType.OfEnum(
              QualifiedName.of(row.table() + "_" + row.column()), values(row.full()));
      case "set" -> new ColumnType.Scalar(ScalarType.STRING, Optional.empty());
      default -> time(row).or(() -> text(row)).or(() -> bytes(row)).orElseGet(() -> other(row));
    };
  }

  private static ColumnType tiny(TypeRow row) {
    boolean bool =
        row.full().startsWith("tinyint(1)")
            && row.defaultText().map(DEFAULTS_OF_BOOLEANS::contains).orElse(true);
    return bool
        ? scalar(ScalarType.BOOLEAN, MySqlType.TINY_INT)
        : integer(row, MySqlType.TINY_INT, MySqlType.UNSIGNED_TINY_INT);
  }

  private static ColumnType integer(TypeRow row, MySqlType signed, MySqlType unsigned) {
    return scalar(ScalarType.INT, row.unsigned() ? unsigned : signed);
  }

  private static ColumnType bits(TypeRow row) {
    return scalar(
        row.precision() == 1 ? ScalarType.BOOLEAN : ScalarType.BYTES,
        MySqlType.BIT,
        row.precision());
  }

  private static Optional<ColumnType> time(TypeRow row) {
    return switch (row.name().toLowerCase(Locale.ROOT)) {
      case "date" -> Optional.of(scalar(ScalarType.DATE_TIME, MySqlType.DATE));
      case "time" -> Optional.of(scalar(ScalarType.DATE_TIME, MySqlType.TIME, row.timePrecision()));
      case "datetime" ->
          Optional.of(scalar(ScalarType.DATE_TIME, MySqlType.DATE_TIME, row.timePrecision()));
      case "timestamp" ->
          Optional.of(scalar(ScalarType.DATE_TIME, MySqlType.TIMESTAMP, row.timePrecision()));
      default -> Optional.empty();
    };
  }

  private static Optional<ColumnType> text(TypeRow row) {
    return switch (row.name().toLowerCase(Locale.ROOT)) {
      case "char" -> Optional.of(scalar(ScalarType.STRING, MySqlType.CHAR, row.length()));
      case "varchar" -> Optional.of(scalar(ScalarType.STRING, MySqlType.VAR_CHAR, row.length()));
      case "tinytext" -> Optional.of(scalar(ScalarType.STRING, MySqlType.TINY_TEXT));
      case "text" -> Optional.of(scalar(ScalarType.STRING, MySqlType.TEXT));
      case "mediumtext" -> Optional.of(scalar(ScalarType.STRING, MySqlType.MEDIUM_TEXT));
      case "longtext" -> Optional.of(scalar(ScalarType.STRING, MySqlType.LONG_TEXT));
      default -> Optional.empty();
    };
  }

  private static Optional<ColumnType> bytes(TypeRow row) {
    return switch (row.name().toLowerCase(Locale.ROOT)) {
      case "binary" -> Optional.of(scalar(ScalarType.BYTES, MySqlType.BINARY, row.length()));
      case "varbinary" -> Optional.of(scalar(ScalarType.BYTES, MySqlType.VAR_BINARY, row.length()));
      case "tinyblob" -> Optional.of(scalar(ScalarType.BYTES, MySqlType.TINY_BLOB));
      case "blob" -> Optional.of(scalar(ScalarType.BYTES, MySqlType.BLOB));
      case "mediumblob" -> Optional.of(scalar(ScalarType.BYTES, MySqlType.MEDIUM_BLOB));
      case "longblob" -> Optional.of(scalar(ScalarType.BYTES, MySqlType.LONG_BLOB));
      default -> Optional.empty();
    };
  }

  private static ColumnType other(TypeRow row) {
    return new ColumnType.Unsupported(row.full());
  }

  private static ColumnType scalar(ScalarType family, MySqlType type, long... arguments) {
    List<String> written = new ArrayList<>();
    for (long argument : arguments) {
      written.add(Long.toString(argument));
    }
    return new ColumnType.Scalar(family, Optional.of(new NativeType(type, written)));
  }

  private static List<String> values(String declaration) {
    List<String> values = new ArrayList<>();
    Matcher value = ENUM_VALUE.matcher(declaration);
    while (value.find()) {
      values.add(MySqlCatalogDefaults.unescaped(value.group(1)));
    }
    return values;
  }
}
