package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachDialect;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachType;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDialect;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Literals;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows in which CockroachDB keeps a schema: everything in the order of names, constants with
 * the name of their type, a sequence behind each identity column.
 */
final class CockroachCatalog {
  private static final int HEADER = 4;

  private static final ColumnType INT4 =
      new ColumnType.Scalar(
          CockroachType.INT4.scalars().iterator().next(),
          Optional.of(NativeType.of(CockroachType.INT4)));

  private final RelationalSchema schema;
  private final List<Map<String, Object>> tables = new ArrayList<>();
  private final List<Map<String, Object>> columns = new ArrayList<>();
  private final List<Map<String, Object>> indexes = new ArrayList<>();
  private final List<Map<String, Object>> foreignKeys = new ArrayList<>();
  private final Map<String, Map<String, Object>> sequences = new TreeMap<>();
  private long foreignKeyId;

  private CockroachCatalog(RelationalSchema schema) {
    this.schema = schema;
  }

  /** The catalog of a database with {@code schema} in it. */
  static RecordedCatalog of(RelationalSchema schema) {
    CockroachCatalog catalog = new CockroachCatalog(schema);
    TreeSet<String> namespaces = new TreeSet<>(schema.namespaces());
    namespaces.add("public");
    schema.tables().stream()
        .sorted(Comparator.comparing(Table::name, CockroachCatalog::compare))
        .forEach(catalog::add);
    return new RecordedCatalog()
        .answer(shared("namespaces.sql"), namespaces.stream().map(CockroachCatalog::row).toList())
        .answer(own("table_names.sql"), catalog.tables)
        .answer(own("table_traits.sql"), catalog.tables)
        .answer(own("columns.sql"), catalog.columns)
        .answer(own("indexes.sql"), catalog.indexes)
        .answer(own("foreign_keys.sql"), catalog.foreignKeys)
        .answer(own("enums.sql"), enums(schema))
        .answer(own("sequences.sql"), List.copyOf(catalog.sequences.values()))
        .answer(own("constraint_traits.sql"), List.of())
        .answer(shared("views.sql"), List.of());
  }

  static String own(String file) {
    return SqlResource.read(CockroachDialect.class, file);
  }

  private static String shared(String file) {
    return SqlResource.read(PostgresDialect.class, file);
  }

  private static int compare(QualifiedName left, QualifiedName right) {
    return Comparator.comparing(CockroachCatalog::namespace)
        .thenComparing(QualifiedName::name)
        .compare(left, right);
  }

  private static String namespace(QualifiedName name) {
    return name.namespace().orElseThrow();
  }

  private static Map<String, Object> row(String namespace) {
    return Map.of("namespace", namespace);
  }

  private static List<Map<String, Object>> enums(RelationalSchema schema) {
    List<Map<String, Object>> rows = new ArrayList<>();
    schema.enums().stream()
        .sorted(Comparator.comparing(SqlEnum::name, CockroachCatalog::compare))
        .forEach(
            type ->
                type.values()
                    .forEach(
                        value ->
                            rows.add(
                                Map.of(
                                    "namespace", namespace(type.name()),
                                    "enum_name", type.name().name(),
                                    "value", value))));
    return rows;
  }

  private void add(Table table) {
    tables.add(row(table, Map.of()));
    table.columns().forEach(column -> columns.add(row(table, column(table, column))));
    Stream.concat(table.primaryKey().stream(), table.indexes().stream())
        .sorted(Comparator.comparing(Index::name))
        .forEach(
            index -> index.parts().forEach(part -> indexes.add(row(table, part(index, part)))));
    table.foreignKeys().stream()
        .sorted(Comparator.comparing(key -> key.name().orElseThrow()))
        .forEach(key -> add(table, key));
  }

  private static Map<String, Object> row(Table table, Map<String, Object> facts) {
    Map<String, Object> row = new HashMap<>(facts);
    row.put("namespace", namespace(table.name()));
    row.put("table_name", table.name().name());
    return row;
  }

  private Map<String, Object> column(Table table, Column column) {
    Map<String, Object> row = new HashMap<>(type(column.type(), column.list()));
    row.put("column_name", column.name());
    row.put("is_list", column.list());
    row.put("is_required", column.arity() == Arity.REQUIRED);
    Optional<Value> value = column.filledIn();
    row.put("is_identity", value.filter(Value.FromSequence.class::isInstance).isPresent());
    value
        .flatMap(known -> stored(known, table, column))
        .ifPresent(text -> row.put("default_expression", text));
    return row;
  }

  private static Map<String, Object> type(ColumnType type, boolean list) {
    if (type instanceof ColumnType.OfEnum ofEnum) {
      return type(namespace(ofEnum.name()), ofEnum.name().name(), list, -1);
    }
    if (type instanceof ColumnType.Unsupported unsupported) {
      return type("pg_catalog", unsupported.declaration(), list, -1);
    }
    NativeType nativeType = ((ColumnType.Scalar) type).nativeType().orElseThrow();
    return type("pg_catalog", name(nativeType), list, modifier(nativeType));
  }

  private static Map<String, Object> type(
      String namespace, String name, boolean list, int modifier) {
    return Map.of(
        "type_namespace", namespace,
        "type_name", list ? "_" + name : name,
        "modifier", modifier);
  }

  private static String name(NativeType type) {
    return switch ((CockroachType) type.definition()) {
      case INT2 -> "int2";
      case INT4 -> "int4";
      case INT8 -> "int8";
      case OID -> "oid";
      case DECIMAL -> "numeric";
      case FLOAT4 -> "float4";
      case FLOAT8 -> "float8";
      case STRING -> "text";
      case CHAR -> "bpchar";
      case CATALOG_SINGLE_CHAR -> "char";
      case BYTES -> "bytea";
      case DATE -> "date";
      case TIMESTAMP -> "timestamp";
      case TIMESTAMPTZ -> "timestamptz";
      case TIME -> "time";
      case TIMETZ -> "timetz";
      case BOOL -> "bool";
      case BIT -> "bit";
      case VAR_BIT -> "varbit";
      case UUID -> "uuid";
      case INET -> "inet";
      case JSON_B -> "jsonb";
    };
  }

  /** Without a length, CHAR and BIT have one place. */
  private static int modifier(NativeType type) {
    List<Integer> numbers = type.numbers();
    return switch ((CockroachType) type.definition()) {
      case STRING -> numbers.isEmpty() ? -1 : numbers.get(0) + HEADER;
      case CHAR -> (numbers.isEmpty() ? 1 : numbers.get(0)) + HEADER;
      case BIT -> numbers.isEmpty() ? 1 : numbers.get(0);
      case DECIMAL -> numbers.isEmpty() ? -1 : (numbers.get(0) << 16 | numbers.get(1)) + HEADER;
      case VAR_BIT, TIME, TIMETZ, TIMESTAMP, TIMESTAMPTZ -> numbers.isEmpty() ? -1 : numbers.get(0);
      default -> -1;
    };
  }

  private Optional<String> stored(Value value, Table table, Column column) {
    if (value instanceof Value.Now) {
      return Optional.of("current_timestamp()");
    }
    if (value instanceof Value.UniqueRowId) {
      return Optional.of("unique_rowid()");
    }
    if (value instanceof Value.FromSequence from) {
      return from.sequence().map(name -> identity(name, table, column));
    }
    if (value instanceof Value.Expression expression) {
      return expression.sql();
    }
    Literal literal = ((Value.Constant) value).literal();
    return Optional.of(
        literal instanceof Literal.Items items
            ? items.items().stream()
                .map(item -> stored(item, column.type()))
                .collect(Collectors.joining(", ", "ARRAY[", "]"))
            : stored(literal, column.type()));
  }

  /** The server names sequences after table and column, and ends them with the column's type. */
  private String identity(String declared, Table table, Column column) {
    Sequence sequence =
        schema.sequences().stream()
            .filter(known -> known.name().equals(declared))
            .findFirst()
            .orElseThrow();
    String name = table.name().name() + "_" + column.name() + "_seq";
    boolean endless = sequence.maxValue() == Long.MAX_VALUE;
    boolean small = column.type().equals(INT4);
    sequences.put(
        name,
        Map.of(
            "namespace", namespace(table.name()),
            "sequence_name", name,
            "increment", sequence.increment(),
            "min_value", sequence.minValue(),
            "max_value", endless && small ? Integer.MAX_VALUE : sequence.maxValue(),
            "start", Math.max(sequence.start(), sequence.minValue()),
            "cache", sequence.cache()));
    return "nextval('%s.\"%s\"'::REGCLASS)".formatted(namespace(table.name()), name);
  }

  private static String stored(Literal literal, ColumnType type) {
    if (literal instanceof Literal.Num number) {
      String digits = Literals.number(number);
      return digits.startsWith("-") ? "(" + digits + ")" : digits;
    }
    if (literal instanceof Literal.Bool bool) {
      return String.valueOf(bool.value());
    }
    if (literal instanceof Literal.EnumValue value) {
      QualifiedName name = ((ColumnType.OfEnum) type).name();
      return escaped(value.value()) + "::db." + namespace(name) + ".\"" + name.name() + "\"";
    }
    if (literal instanceof Literal.Json json) {
      return escaped(json.text()) + "::JSONB";
    }
    if (literal instanceof Literal.Bytes bytes) {
      return "'\\x" + bytes.hex() + "'::BYTES";
    }
    if (literal instanceof Literal.Timestamp time) {
      return Literals.timestamp(time.value()) + "::TIMESTAMP";
    }
    return escaped(((Literal.Text) literal).value()) + "::STRING";
  }

  /** What is not plain ASCII is written by its number. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            point -> {
              if (point == '\'' || point == '\\') {
                escaped.append('\\').appendCodePoint(point);
              } else if (point == '\n') {
                escaped.append("\\n");
              } else if (point < ' ') {
                escaped.append("\\x%02x".formatted(point));
              } else if (point < 0x7f) {
                escaped.appendCodePoint(point);
              } else {
                escaped.append((point < 0x10000 ? "\\u%04X" : "\\U%08X").formatted(point));
              }
            });
    return (escaped.indexOf("\\") < 0 ? "'" : "e'") + escaped + "'";
  }

  private static Map<String, Object> part(Index index, Index.Part part) {
    boolean primary = index.kind() == Index.Kind.PRIMARY;
    boolean descending = part.order().equals(Optional.of(SortOrder.DESC));
    return Map.of(
        "index_name",
        index.name(),
        "is_primary",
        primary,
        "is_unique",
        primary || index.unique(),
        "algorithm",
        index.algorithm().equals(Optional.of(IndexAlgorithm.GIN)) ? "gin" : "btree",
        "column_name",
        part.column(),
        "is_descending",
        descending,
        "is_nulls_first",
        descending);
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
                  "referenced_namespace", namespace(key.referencedTable()),
                  "referenced_table", key.referencedTable().name(),
                  "referenced_column", key.referencedColumns().get(i),
                  "on_delete", letter(key.onDelete()),
                  "on_update", letter(key.onUpdate()))));
    }
  }

  private static String letter(ReferentialAction action) {
    return switch (action) {
      case NO_ACTION -> "a";
      case RESTRICT -> "r";
      case CASCADE -> "c";
      case SET_NULL -> "n";
      case SET_DEFAULT -> "d";
    };
  }
}
