package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.script.Quoting;
import io.github.prismamigrate.engine.script.SqlText;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import java.util.Optional;
import java.util.stream.Collectors;

/** Columns as PostgreSQL writes them; open for databases that speak its language. */
public class PostgresColumnSql {
  private final RelationalSchema schema;

  /**
   * @param schema the one that the columns belong to
   */
  public PostgresColumnSql(RelationalSchema schema) {
    this.schema = schema;
  }

  /** A column as it stands in {@code CREATE TABLE}. */
  public String definition(Column column) {
    return new SqlText(Quoting.DOUBLE)
        .name(column.name())
        .add(" ")
        .add(declaredType(column))
        .addIf(column.required(), " NOT NULL")
        .add(defaultValue(column).map(value -> " DEFAULT " + value).orElse(""))
        .toString();
  }

  /**
   * The type, with brackets for lists. It is never a serial one: those exist only where columns are
   * made, though Prisma alters columns to them.
   */
  public String type(Column column) {
    return elementType(column) + (column.list() ? "[]" : "");
  }

  /**
   * The expression that makes values of the next type from those of the previous one; empty where
   * the server knows by itself. To be overridden where none can be given.
   */
  public Optional<String> conversion(Pair<Column> columns) {
    return PostgresConversion.of(columns, type(columns.next()));
  }

  private String elementType(Column column) {
    if (column.type() instanceof ColumnType.Scalar scalar) {
      return scalarType(scalar.nativeType().orElseThrow());
    }
    if (column.type() instanceof ColumnType.OfEnum type) {
      return new SqlText(Quoting.DOUBLE).name(schema.written(type.name())).toString();
    }
    if (column.type() instanceof ColumnType.Unsupported unsupported) {
      return unsupported.declaration();
    }
    throw new IllegalStateException("unknown type " + column.type());
  }

  /** A native type; to be overridden together with the native types. */
  protected String scalarType(NativeType type) {
    return withArguments(((PostgresType) type.definition()).sql(), type);
  }

  /**
   * The type of a column that is about to be made, where it may be one that brings a sequence; to
   * be overridden where there are none.
   */
  protected String declaredType(Column column) {
    String type = type(column);
    if (!column.autoincrement()) {
      return type;
    }
    return switch (type) {
      case "SMALLINT" -> "SMALLSERIAL";
      case "INTEGER" -> "SERIAL";
      case "BIGINT" -> "BIGSERIAL";
      default -> type;
    };
  }

  protected static String withArguments(String name, NativeType type) {
    return type.arguments().isEmpty()
        ? name
        : name + "(" + String.join(",", type.arguments()) + ")";
  }

  /** What the column fills in; empty where the type or nobody says it. */
  public Optional<String> defaultValue(Column column) {
    return column.filledIn().flatMap(value -> value(value, column));
  }

  private Optional<String> value(Value value, Column column) {
    if (value instanceof Value.Constant constant) {
      return Optional.of(literal(constant.literal(), column));
    }
    if (value instanceof Value.Now) {
      return Optional.of("CURRENT_TIMESTAMP");
    }
    if (value instanceof Value.Expression expression) {
      return expression.sql();
    }
    if (value instanceof Value.UniqueRowId) {
      return Optional.of("unique_rowid()");
    }
    if (value instanceof Value.FromSequence) {
      return Optional.empty();
    }
    throw new IllegalStateException("unknown default " + value);
  }

  private String literal(Literal literal, Column column) {
    if (literal instanceof Literal.Text text) {
      return Literals.text(text.value());
    }
    if (literal instanceof Literal.EnumValue value) {
      return Literals.text(value.value());
    }
    if (literal instanceof Literal.Json json) {
      return Literals.text(json.text());
    }
    if (literal instanceof Literal.Num number) {
      return Literals.number(number);
    }
    if (literal instanceof Literal.Bool bool) {
      return Boolean.toString(bool.value());
    }
    if (literal instanceof Literal.Timestamp timestamp) {
      return Literals.timestamp(timestamp.value());
    }
    if (literal instanceof Literal.Bytes bytes) {
      return "'\\x" + bytes.hex() + "'";
    }
    if (literal instanceof Literal.Items items) {
      return array(items, column);
    }
    throw new IllegalStateException("unknown literal " + literal);
  }

  private String array(Literal.Items items, Column column) {
    return items.items().stream()
        .map(item -> literal(item, column))
        .collect(Collectors.joining(", ", "ARRAY[", "]::" + type(column)));
  }
}
