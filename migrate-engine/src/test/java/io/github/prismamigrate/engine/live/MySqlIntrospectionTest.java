package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.TestServer.MARIADB;
import static io.github.prismamigrate.engine.live.TestServer.MYSQL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.mysql.MySqlServer;
import io.github.prismamigrate.engine.dialect.mysql.MySqlType;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.TableTraits;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.SortOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is read of a database of MySQL or MariaDB. */
class MySqlIntrospectionTest {
  @LiveTest({MARIADB, MYSQL})
  void types_come_with_sign_length_and_precision(TestDatabase database) {
    assertThat(type(database, "int unsigned"))
        .isEqualTo(scalar(ScalarType.INT, MySqlType.UNSIGNED_INT));
    assertThat(type(database, "tinyint(1)"))
        .isEqualTo(scalar(ScalarType.BOOLEAN, MySqlType.TINY_INT));
    assertThat(type(database, "tinyint(1) DEFAULT 7"))
        .isEqualTo(scalar(ScalarType.INT, MySqlType.TINY_INT));
    assertThat(type(database, "varchar(20)"))
        .isEqualTo(scalar(ScalarType.STRING, MySqlType.VAR_CHAR, "20"));
    assertThat(type(database, "decimal(10,2)"))
        .isEqualTo(scalar(ScalarType.DECIMAL, MySqlType.DECIMAL, "10", "2"));
    assertThat(type(database, "datetime(3)"))
        .isEqualTo(scalar(ScalarType.DATE_TIME, MySqlType.DATE_TIME, "3"));
    assertThat(type(database, "datetime"))
        .isEqualTo(scalar(ScalarType.DATE_TIME, MySqlType.DATE_TIME, "0"));
    assertThat(type(database, "bit(1)")).isEqualTo(scalar(ScalarType.BOOLEAN, MySqlType.BIT, "1"));
    assertThat(type(database, "bit(8)")).isEqualTo(scalar(ScalarType.BYTES, MySqlType.BIT, "8"));
    assertThat(type(database, "point")).isEqualTo(new ColumnType.Unsupported("point"));
    assertThat(type(database, "enum('it''s', 'a,b', 'back\\\\slash')"))
        .isEqualTo(
            new ColumnType.OfEnum(QualifiedName.of("t_c"), List.of("it's", "a,b", "back\\slash")));
  }

  @LiveTest({MARIADB, MYSQL})
  void constants_are_read_back_as_values(TestDatabase database) {
    assertThat(filledIn(database, "varchar(30) DEFAULT 'it''s a \\\\ and\\na line'"))
        .contains(constant(new Literal.Text("it's a \\ and\na line")));
    assertThat(filledIn(database, "int DEFAULT -5"))
        .contains(constant(new Literal.Num(new BigDecimal("-5"))));
    assertThat(filledIn(database, "boolean DEFAULT true"))
        .contains(constant(new Literal.Bool(true)));
    assertThat(filledIn(database, "enum('a', 'b') DEFAULT 'b'"))
        .contains(constant(new Literal.EnumValue("b")));
    assertThat(filledIn(database, "datetime(3) DEFAULT current_timestamp(3)"))
        .contains(new Value.Now());
    assertThat(filledIn(database, "varchar(30) DEFAULT NULL")).isEmpty();
  }

  @LiveTest(MARIADB)
  void what_is_no_constant_stays_an_expression_in_parentheses(TestDatabase database) {
    assertThat(filledIn(database, "varchar(36) DEFAULT uuid()")).contains(expression("(uuid())"));
    assertThat(filledIn(database, "int DEFAULT (1 + 2)")).contains(expression("(1 + 2)"));
    assertThat(filledIn(database, "date DEFAULT '2020-01-01'"))
        .contains(expression("('2020-01-01')"));
  }

  @LiveTest(MYSQL)
  void texts_in_expressions_come_with_escaped_quotes(TestDatabase database) {
    assumeTrue(namesChecks(database), "only newer servers take expressions as defaults");
    assertThat(filledIn(database, "varchar(30) DEFAULT (_utf8mb4'it\\'s')"))
        .contains(expression("(_utf8mb4\\'it\\\\\\'s\\')"));
  }

  @LiveTest(MARIADB)
  void indexes_come_with_kinds_lengths_and_orders(TestDatabase database) {
    Table table =
        read(
                database,
                "CREATE TABLE t (id int AUTO_INCREMENT PRIMARY KEY, a text, b int,"
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

  @LiveTest({MARIADB, MYSQL})
  void comments_are_noticed(TestDatabase database) {
    TableTraits traits =
        read(database, "CREATE TABLE t (a int COMMENT 'x', b int, c int COMMENT 'y') COMMENT 'z'")
            .tables()
            .get(0)
            .traits();

    assertThat(traits.commented()).isTrue();
    assertThat(traits.commentedColumns()).containsExactly("a", "c");
  }

  @LiveTest(MYSQL)
  void check_constraints_are_noticed(TestDatabase database) {
    assumeTrue(namesChecks(database), "only newer servers keep check constraints");
    List<Table> tables =
        read(
                database,
                "CREATE TABLE t (a int CONSTRAINT small CHECK (a < 9), b int, CHECK (b > a));"
                    + " CREATE TABLE u (a int)")
            .tables();

    assertThat(tables.get(0).traits().checks()).containsExactly("small", "t_chk_1");
    assertThat(tables.get(1).traits().checks()).isEmpty();
  }

  /** MariaDB makes such a constraint for each column of JSON. */
  @LiveTest(MARIADB)
  void check_constraints_of_the_server_itself_are_not_noticed(TestDatabase database) {
    assertThat(read(database, "CREATE TABLE t (a json)").tables().get(0).traits())
        .isEqualTo(TableTraits.NONE);
  }

  private static boolean namesChecks(TestDatabase database) {
    try (Session session = database.open()) {
      return MySqlServer.of(database.operator().profile(session)).namesChecks();
    }
  }

  private static RelationalSchema read(TestDatabase database, String script) {
    try (Session session = database.open()) {
      database.operator().empty(session, TestDatabase.SCOPE);
    }
    database.run(script);
    return database.read();
  }

  private static Column column(TestDatabase database, String definition) {
    return read(database, "CREATE TABLE t (c " + definition + ")").tables().get(0).columns().get(0);
  }

  private static ColumnType type(TestDatabase database, String definition) {
    return column(database, definition).type();
  }

  private static Optional<Value> filledIn(TestDatabase database, String definition) {
    return column(database, definition).filledIn();
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
