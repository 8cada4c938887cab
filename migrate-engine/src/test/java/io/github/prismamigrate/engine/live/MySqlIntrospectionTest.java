package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.mysql.MySqlType;
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
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.SortOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MySqlIntrospectionTest {
  private MariaDbDatabase database;

  @BeforeEach
  void createDatabase() {
    database = MariaDbDatabase.create();
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void tables_come_by_name_and_columns_as_they_stand() {
    RelationalSchema schema =
        read(
            "CREATE TABLE b (z int NOT NULL, a text); CREATE TABLE A (x int);"
                + " CREATE VIEW v AS SELECT z FROM b");

    assertThat(schema.tables()).extracting(table -> table.name().name()).containsExactly("A", "b");
    assertThat(schema.tables().get(1).columns())
        .extracting(Column::name, Column::arity)
        .containsExactly(tuple("z", Arity.REQUIRED), tuple("a", Arity.OPTIONAL));
    assertThat(schema.views()).singleElement().matches(view -> view.columns().size() == 1);
  }

  @Test
  void types_come_with_sign_length_and_precision() {
    assertThat(type("int unsigned")).isEqualTo(scalar(ScalarType.INT, MySqlType.UNSIGNED_INT));
    assertThat(type("tinyint(1)")).isEqualTo(scalar(ScalarType.BOOLEAN, MySqlType.TINY_INT));
    assertThat(type("tinyint(1) DEFAULT 7")).isEqualTo(scalar(ScalarType.INT, MySqlType.TINY_INT));
    assertThat(type("varchar(20)")).isEqualTo(scalar(ScalarType.STRING, MySqlType.VAR_CHAR, "20"));
    assertThat(type("decimal(10,2)"))
        .isEqualTo(scalar(ScalarType.DECIMAL, MySqlType.DECIMAL, "10", "2"));
    assertThat(type("datetime(3)"))
        .isEqualTo(scalar(ScalarType.DATE_TIME, MySqlType.DATE_TIME, "3"));
    assertThat(type("datetime")).isEqualTo(scalar(ScalarType.DATE_TIME, MySqlType.DATE_TIME, "0"));
    assertThat(type("bit(1)")).isEqualTo(scalar(ScalarType.BOOLEAN, MySqlType.BIT, "1"));
    assertThat(type("bit(8)")).isEqualTo(scalar(ScalarType.BYTES, MySqlType.BIT, "8"));
    assertThat(type("point")).isEqualTo(new ColumnType.Unsupported("point"));
    assertThat(type("enum('it''s', 'a,b', 'back\\\\slash')"))
        .isEqualTo(
            new ColumnType.OfEnum(QualifiedName.of("t_c"), List.of("it's", "a,b", "back\\slash")));
  }

  @Test
  void constants_are_read_back_as_values() {
    assertThat(filledIn("varchar(30) DEFAULT 'it''s a \\\\ and\\na line'"))
        .contains(constant(new Literal.Text("it's a \\ and\na line")));
    assertThat(filledIn("int DEFAULT -5"))
        .contains(constant(new Literal.Num(new BigDecimal("-5"))));
    assertThat(filledIn("boolean DEFAULT true")).contains(constant(new Literal.Bool(true)));
    assertThat(filledIn("enum('a', 'b') DEFAULT 'b'"))
        .contains(constant(new Literal.EnumValue("b")));
    assertThat(filledIn("datetime(3) DEFAULT current_timestamp(3)")).contains(new Value.Now());
    assertThat(filledIn("varchar(30) DEFAULT NULL")).isEmpty();
  }

  @Test
  void what_is_no_constant_stays_an_expression_in_parentheses() {
    assertThat(filledIn("varchar(36) DEFAULT uuid()")).contains(expression("(uuid())"));
    assertThat(filledIn("int DEFAULT (1 + 2)")).contains(expression("(1 + 2)"));
    assertThat(filledIn("date DEFAULT '2020-01-01'")).contains(expression("('2020-01-01')"));
  }

  @Test
  void indexes_come_with_kinds_lengths_and_orders() {
    Table table =
        read("CREATE TABLE t (id int AUTO_INCREMENT PRIMARY KEY, a text, b int,"
                + " UNIQUE KEY u (a(5), b DESC), FULLTEXT KEY f (a), KEY n (b))")
            .tables()
            .get(0);

    assertThat(table.primaryKey().orElseThrow().columns()).containsExactly("id");
    assertThat(table.columns().get(0).autoincrement()).isTrue();
    assertThat(table.indexes())
        .extracting(Index::name, Index::kind)
        .containsExactly(
            tuple("f", Index.Kind.FULLTEXT),
            tuple("n", Index.Kind.NORMAL),
            tuple("u", Index.Kind.UNIQUE));
    assertThat(table.indexes().get(2).parts())
        .containsExactly(
            new Index.Part("a", Optional.of(SortOrder.ASC), Optional.of(5), Optional.empty()),
            new Index.Part("b", Optional.of(SortOrder.DESC), Optional.empty(), Optional.empty()));
  }

  @Test
  void foreign_keys_come_with_their_actions() {
    RelationalSchema schema =
        read(
            "CREATE TABLE a (x int, y int, PRIMARY KEY (x, y));"
                + "CREATE TABLE b (p int, q int, CONSTRAINT fk FOREIGN KEY (p, q) REFERENCES a (x, y)"
                + " ON DELETE SET NULL ON UPDATE CASCADE)");

    ForeignKey key = schema.tables().get(1).foreignKeys().get(0);
    assertThat(key.name()).contains("fk");
    assertThat(key.columns()).containsExactly("p", "q");
    assertThat(key.referencedColumns()).containsExactly("x", "y");
    assertThat(key.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
    assertThat(key.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
  }

  private RelationalSchema read(String script) {
    try (Session session = database.open()) {
      Dialect dialect = MariaDbDatabase.dialect(session);
      dialect.operator().empty(session, Scope.of(List.of()));
      dialect.operator().run(session, script);
      return dialect.introspector().read(session, Scope.of(List.of()));
    }
  }

  private Column column(String definition) {
    return read("CREATE TABLE t (c " + definition + ")").tables().get(0).columns().get(0);
  }

  private ColumnType type(String definition) {
    return column(definition).type();
  }

  private Optional<Value> filledIn(String definition) {
    return column(definition).filledIn();
  }

  private static ColumnType scalar(ScalarType family, MySqlType type, String... arguments) {
    return new ColumnType.Scalar(family, Optional.of(new NativeType(type, List.of(arguments))));
  }

  private static Value constant(Literal literal) {
    return new Value.Constant(literal);
  }

  private static Value expression(String sql) {
    return new Value.Expression(Optional.of(sql));
  }
}
