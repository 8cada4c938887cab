package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteConnector;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteFailures;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteIntrospector;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.ScalarType;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SqliteIntrospectionTest {
  private static final Connector CONNECTOR = new SqliteConnector(new SqliteFailures());
  private static final Scope SCOPE = Scope.of(List.of());

  @Test
  void tables_come_by_name_without_those_of_the_library() {
    RelationalSchema schema =
        read("CREATE TABLE b (id INTEGER PRIMARY KEY AUTOINCREMENT); CREATE TABLE \"A\"\"x\" (y)");

    assertThat(schema.tables())
        .extracting(table -> table.name().name())
        .containsExactly("A\"x", "b");
  }

  @Test
  void the_declared_type_decides_the_family() {
    assertThat(type("VARCHAR(10)")).isEqualTo(scalar(ScalarType.STRING));
    assertThat(type("BIGINT")).isEqualTo(scalar(ScalarType.BIG_INT));
    assertThat(type("DECIMAL")).isEqualTo(scalar(ScalarType.DECIMAL));
    assertThat(type("JSONB")).isEqualTo(scalar(ScalarType.JSON));
    assertThat(type("INT(11)")).isEqualTo(new ColumnType.Unsupported("int(11)"));
    assertThat(type("")).isEqualTo(new ColumnType.Unsupported(""));
  }

  @Test
  void a_single_integer_key_counts_up_and_is_required() {
    Table table = table(read("CREATE TABLE t (id INTEGER PRIMARY KEY, n TEXT)"));

    assertThat(table.columns().get(0))
        .matches(Column::autoincrement)
        .matches(column -> column.arity() == Arity.REQUIRED);
    assertThat(table.primaryKey().orElseThrow().columns()).containsExactly("id");
    Table other = table(read("CREATE TABLE t (id INT PRIMARY KEY)"));
    assertThat(other.columns().get(0))
        .matches(column -> !column.autoincrement())
        .matches(column -> column.arity() == Arity.OPTIONAL);
  }

  @Test
  void defaults_are_read_by_the_family_of_the_column() {
    assertThat(filledIn("INTEGER DEFAULT '-5'")).contains(number("-5"));
    assertThat(filledIn("REAL DEFAULT 1.50")).contains(number("1.50"));
    assertThat(filledIn("BOOLEAN DEFAULT 1")).contains(constant(new Literal.Bool(true)));
    assertThat(filledIn("BOOLEAN DEFAULT false")).contains(constant(new Literal.Bool(false)));
    assertThat(filledIn("TEXT DEFAULT 'it''s'")).contains(constant(new Literal.Text("it's")));
    assertThat(filledIn("DATETIME DEFAULT CURRENT_TIMESTAMP")).contains(new Value.Now());
    assertThat(filledIn("INTEGER DEFAULT (1 + 1)"))
        .contains(new Value.Expression(Optional.of("1 + 1")));
    assertThat(filledIn("JSONB DEFAULT [1, 2]")).contains(constant(new Literal.Text("[1, 2]")));
    assertThat(filledIn("TEXT DEFAULT null")).isEmpty();
  }

  @Test
  void indexes_come_newest_first_without_partial_ones_and_expressions() {
    Table table =
        table(
            read(
                """
                CREATE TABLE t (a INTEGER, b TEXT UNIQUE);
                CREATE INDEX i1 ON t (a DESC, b);
                CREATE UNIQUE INDEX i2 ON t (b);
                CREATE INDEX p ON t (a) WHERE a > 0;
                CREATE INDEX e ON t (lower(b))
                """));

    assertThat(table.indexes())
        .extracting(Index::name)
        .containsExactly("i2", "i1", "sqlite_autoindex_t_1");
    assertThat(table.indexes()).extracting(Index::unique).containsExactly(true, false, true);
  }

  @Test
  void foreign_keys_come_last_declared_first_and_without_names() {
    Table table =
        table(
            read(
                """
                CREATE TABLE p (x INTEGER, y INTEGER, PRIMARY KEY (x, y));
                CREATE TABLE t (a INTEGER, b INTEGER, c INTEGER REFERENCES t (a),
                  CONSTRAINT fk FOREIGN KEY (a, b) REFERENCES p ON DELETE SET NULL,
                  FOREIGN KEY (a) REFERENCES missing (id))
                """));

    assertThat(table.foreignKeys())
        .containsExactly(
            new ForeignKey(
                0,
                Optional.empty(),
                List.of("a", "b"),
                QualifiedName.of("p"),
                List.of("x", "y"),
                ReferentialAction.SET_NULL,
                ReferentialAction.NO_ACTION),
            new ForeignKey(
                1,
                Optional.empty(),
                List.of("c"),
                QualifiedName.of("t"),
                List.of("a"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION));
  }

  private static Session memory() {
    return CONNECTOR.open(CONNECTOR.target("jdbc:sqlite::memory:", Path.of("")));
  }

  private static RelationalSchema read(String script) {
    try (Session session = memory()) {
      session.executeAll(script);
      return new SqliteIntrospector().read(session, SCOPE);
    }
  }

  private static Table table(RelationalSchema schema) {
    return schema.table(QualifiedName.of("t")).orElseThrow();
  }

  private static Column column(String declaration) {
    return table(read("CREATE TABLE t (c %s)".formatted(declaration))).columns().get(0);
  }

  private static ColumnType type(String declaration) {
    return column(declaration).type();
  }

  private static Optional<Value> filledIn(String declaration) {
    return column(declaration).filledIn();
  }

  private static ColumnType scalar(ScalarType family) {
    return new ColumnType.Scalar(family, Optional.empty());
  }

  private static Value constant(Literal literal) {
    return new Value.Constant(literal);
  }

  private static Value number(String digits) {
    return constant(new Literal.Num(new BigDecimal(digits)));
  }
}
