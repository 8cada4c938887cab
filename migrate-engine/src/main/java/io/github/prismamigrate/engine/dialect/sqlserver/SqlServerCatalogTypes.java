package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.Optional;

/** The types of the catalog as types of columns. */
final class SqlServerCatalogTypes {
  private static final int UNLIMITED = -1;

  private SqlServerCatalogTypes() {}

  /**
   * The type of a column.
   *
   * @param maxLength in characters or bytes; -1 for {@code max}
   */
  static ColumnType type(String name, int maxLength, int precision, int scale) {
    String length = maxLength == UNLIMITED ? "Max" : String.valueOf(maxLength);
    return switch (name) {
      case "tinyint" -> scalar(ScalarType.INT, SqlServerType.TINY_INT);
      case "smallint" -> scalar(ScalarType.INT, SqlServerType.SMALL_INT);
      case "int" -> scalar(ScalarType.INT, SqlServerType.INT);
      case "bigint" -> scalar(ScalarType.BIG_INT, SqlServerType.BIG_INT);
      case "bit" -> scalar(ScalarType.BOOLEAN, SqlServerType.BIT);
      case "decimal", "numeric" ->
          scalar(
              ScalarType.DECIMAL,
              SqlServerType.DECIMAL,
              String.valueOf(precision),
              String.valueOf(scale));
      case "float" -> scalar(ScalarType.FLOAT, SqlServerType.FLOAT, String.valueOf(precision));
      case "real" -> scalar(ScalarType.FLOAT, SqlServerType.REAL);
      case "money" -> scalar(ScalarType.FLOAT, SqlServerType.MONEY);
      case "smallmoney" -> scalar(ScalarType.FLOAT, SqlServerType.SMALL_MONEY);
      case "date" -> scalar(ScalarType.DATE_TIME, SqlServerType.DATE);
      case "time" -> scalar(ScalarType.DATE_TIME, SqlServerType.TIME);
      case "datetime" -> scalar(ScalarType.DATE_TIME, SqlServerType.DATE_TIME);
      case "datetime2" -> scalar(ScalarType.DATE_TIME, SqlServerType.DATE_TIME2);
      case "datetimeoffset" -> scalar(ScalarType.DATE_TIME, SqlServerType.DATE_TIME_OFFSET);
      case "smalldatetime" -> scalar(ScalarType.DATE_TIME, SqlServerType.SMALL_DATE_TIME);
      case "char" -> scalar(ScalarType.STRING, SqlServerType.CHAR, length);
      case "nchar" -> scalar(ScalarType.STRING, SqlServerType.N_CHAR, length);
      case "varchar" -> scalar(ScalarType.STRING, SqlServerType.VAR_CHAR, length);
      case "nvarchar" -> scalar(ScalarType.STRING, SqlServerType.N_VAR_CHAR, length);
      case "text" -> scalar(ScalarType.STRING, SqlServerType.TEXT);
      case "ntext" -> scalar(ScalarType.STRING, SqlServerType.N_TEXT);
      case "xml" -> scalar(ScalarType.STRING, SqlServerType.XML);
      case "uniqueidentifier" -> scalar(ScalarType.STRING, SqlServerType.UNIQUE_IDENTIFIER);
      case "binary" -> scalar(ScalarType.BYTES, SqlServerType.BINARY, length);
      case "varbinary" -> scalar(ScalarType.BYTES, SqlServerType.VAR_BINARY, length);
      case "image" -> scalar(ScalarType.BYTES, SqlServerType.IMAGE);
      default -> new ColumnType.Unsupported(name);
    };
  }

  private static ColumnType scalar(
      ScalarType family, SqlServerType definition, String... arguments) {
    NativeType type = new NativeType(definition, List.of(arguments));
    return new ColumnType.Scalar(family, Optional.of(type));
  }
}
