package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerIntrospector;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The rows in which SQL Server keeps a schema: everything in the order of names, expressions in
 * parentheses, lengths filled in that nobody wrote.
 */
final class SqlServerCatalog {
  private static final Comparator<String> NAMES = String.CASE_INSENSITIVE_ORDER;

  private final List<Map<String, Object>> tables = new ArrayList<>();
  private final List<Map<String, Object>> columns = new ArrayList<>();
  private final List<Map<String, Object>> indexes = new ArrayList<>();
  private final List<Map<String, Object>> foreignKeys = new ArrayList<>();
  private long foreignKeyId;

  private SqlServerCatalog() {}

  /**
   * The catalog of a database with {@code schema} in it.
   *
   * @param namespace the schema of the connection, which exists in any case
   */
  static RecordedCatalog of(RelationalSchema schema, String namespace) {
    SqlServerCatalog catalog = new SqlServerCatalog();
    TreeSet<String> namespaces = new TreeSet<>(List.of("dbo", namespace));
    schema.tables().stream()
        .sorted(
            Comparator.comparing((Table table) -> table.name().name(), NAMES)
                .thenComparing(SqlServerCatalog::namespace))
        .forEach(
            table -> {
              namespaces.add(namespace(table));
              catalog.add(table);
            });
    return new RecordedCatalog()
        .answer(query("namespaces.sql"), namespaces.stream().map(SqlServerCatalog::row).toList())
        .answer(query("table_names.sql"), catalog.tables)
        .answer(query("columns.sql"), catalog.columns)
        .answer(query("indexes.sql"), catalog.indexes)
        .answer(query("foreign_keys.sql"), catalog.foreignKeys)
        .answer(query("views.sql"), List.of());
  }

  static String query(String file) {
    return SqlResource.read(SqlServerIntrospector.class, file);
  }

  private static Map<String, Object> row(String namespace) {
    return Map.of("namespace", namespace);
  }

  private static String namespace(Table table) {
    return table.name().namespace().orElseThrow();
  }

  private void add(Table table) {
    tables.add(row(table, Map.of()));
    table.columns().forEach(column -> columns.add(row(table, column(column))));
    Stream.concat(table.primaryKey().stream(), table.indexes().stream())
        .sorted(Comparator.comparing(Index::name, NAMES))
        .forEach(
            index -> index.parts().forEach(part -> indexes.add(row(table, part(index, part)))));
    table.foreignKeys().stream()
        .sorted(Comparator.comparing(key -> key.name().orElseThrow(), NAMES))
        .forEach(key -> add(table, key));
  }

  private static Map<String, Object> row(Table table, Map<String, Object> facts) {
    Map<String, Object> row = new HashMap<>(facts);
    row.put("namespace", namespace(table));
    row.put("table_name", table.name().name());
    return row;
  }

  private static Map<String, Object> column(Column column) {
    Map<String, Object> row = new HashMap<>(type(column.type()));
    row.put("column_name", column.name());
    row.put("is_nullable", column.nullable());
    row.put("is_identity", column.autoincrement());
    Optional<String> stored = column.filledIn().flatMap(SqlServerCatalog::stored);
    stored.ifPresent(text -> row.put("default_expression", text));
    stored
        .flatMap(text -> column.defaultValue().flatMap(ColumnDefault::constraint))
        .ifPresent(name -> row.put("default_constraint", name));
    return row;
  }

  private static Map<String, Object> type(ColumnType type) {
    if (type instanceof ColumnType.Scalar scalar) {
      return type(scalar.nativeType().orElseThrow());
    }
    return Map.of("type_name", ((ColumnType.Unsupported) type).declaration());
  }

  private static Map<String, Object> type(NativeType type) {
    Map<String, Object> row = new HashMap<>();
    SqlServerType definition = (SqlServerType) type.definition();
    row.put("type_name", definition.schemaName().toLowerCase(Locale.ROOT));
    List<Integer> numbers = type.numbers();
    switch (definition) {
      case CHAR, N_CHAR, VAR_CHAR, N_VAR_CHAR, BINARY, VAR_BINARY ->
          row.put("max_length", numbers.isEmpty() ? 1 : length(numbers.get(0)));
      case DECIMAL -> {
        row.put("numeric_precision", numbers.isEmpty() ? 18 : numbers.get(0));
        row.put("numeric_scale", numbers.isEmpty() ? 0 : numbers.get(1));
      }
      case FLOAT ->
          row.put("numeric_precision", numbers.isEmpty() || numbers.get(0) > 24 ? 53 : 24);
      default -> {
        // The name says it all.
      }
    }
    return row;
  }

  private static int length(int number) {
    return number == Integer.MAX_VALUE ? -1 : number;
  }

  private static Optional<String> stored(Value value) {
    if (value instanceof Value.Now) {
      return Optional.of("(getdate())");
    }
    if (value instanceof Value.Expression expression) {
      return expression.sql().map(sql -> "(" + sql + ")");
    }
    return Optional.of(stored(((Value.Constant) value).literal()));
  }

  private static String stored(Literal literal) {
    if (literal instanceof Literal.Num number) {
      return "((" + Literals.number(number) + (isLarge(number) ? "." : "") + "))";
    }
    if (literal instanceof Literal.Bool bool) {
      return bool.value() ? "((1))" : "((0))";
    }
    if (literal instanceof Literal.Text text) {
      boolean national = text.value().chars().anyMatch(c -> c >= 0x80);
      return "(" + (national ? "N" : "") + Literals.text(text.value()) + ")";
    }
    if (literal instanceof Literal.Timestamp time) {
      return "(" + Literals.timestamp(time.value()) + ")";
    }
    return "(0x" + ((Literal.Bytes) literal).hex() + ")";
  }

  /** The server takes whole numbers beyond its {@code int} for decimal ones. */
  private static boolean isLarge(Literal.Num number) {
    return number.value().scale() <= 0 && number.value().toBigInteger().bitLength() > 31;
  }

  private static Map<String, Object> part(Index index, Index.Part part) {
    boolean primary = index.kind() == Index.Kind.PRIMARY;
    return Map.of(
        "index_name", index.name(),
        "is_primary", primary,
        "is_unique", primary || index.unique(),
        "is_constraint", index.unique(),
        "is_clustered", index.clustered().orElse(primary),
        "column_name", part.column(),
        "is_descending", part.order().equals(Optional.of(SortOrder.DESC)));
  }

  private void add(Table table, ForeignKey key) {
    foreignKeyId++;
    for (int i = 0; i < key.columns().size(); i++) {
      foreignKeys.add(
          row(
              table,
              Map.of(
                  "id", foreignKeyId,
                  "constraint_name", key.name().orElseThrow(),
                  "column_name", key.columns().get(i),
                  "referenced_namespace", key.referencedTable().namespace().orElseThrow(),
                  "referenced_table", key.referencedTable().name(),
                  "referenced_column", key.referencedColumns().get(i),
                  "on_delete", code(key.onDelete()),
                  "on_update", code(key.onUpdate()))));
    }
  }

  private static int code(ReferentialAction action) {
    return switch (action) {
      case NO_ACTION, RESTRICT -> 0;
      case CASCADE -> 1;
      case SET_NULL -> 2;
      case SET_DEFAULT -> 3;
    };
  }
}
