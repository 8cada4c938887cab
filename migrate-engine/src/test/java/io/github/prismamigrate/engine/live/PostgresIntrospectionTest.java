package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresIntrospector;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresType;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import io.github.prismamigrate.engine.types.SortOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresIntrospectionTest {
  private static final Scope SCOPE = Scope.of(List.of());

  private TestDatabase database;

  @BeforeEach
  void createDatabase() {
    database = TestDatabase.on(TestServer.POSTGRESQL);
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  @Test
  void tables_come_by_name_and_columns_as_they_stand() {
    RelationalSchema schema =
        read("CREATE TABLE b (z int NOT NULL, a text); CREATE TABLE \"A\" (x int)");

    assertThat(schema.namespaces()).containsExactly("public");
    assertThat(schema.defaultNamespace()).isEmpty();
    assertThat(schema.tables())
        .extracting(Table::name)
        .containsExactly(QualifiedName.of("public", "A"), QualifiedName.of("public", "b"));
    assertThat(table(schema, "b").columns())
        .extracting(Column::name, Column::arity)
        .containsExactly(tuple("z", Arity.REQUIRED), tuple("a", Arity.OPTIONAL));
  }

  @Test
  void types_come_with_length_precision_and_scale() {
    assertThat(type("varchar(20)"))
        .isEqualTo(scalar(ScalarType.STRING, PostgresType.VAR_CHAR, "20"));
    assertThat(type("char")).isEqualTo(scalar(ScalarType.STRING, PostgresType.CHAR, "1"));
    assertThat(type("varbit(4)")).isEqualTo(scalar(ScalarType.STRING, PostgresType.VAR_BIT, "4"));
    assertThat(type("numeric(10,2)"))
        .isEqualTo(scalar(ScalarType.DECIMAL, PostgresType.DECIMAL, "10", "2"));
    assertThat(type("numeric")).isEqualTo(scalar(ScalarType.DECIMAL, PostgresType.DECIMAL));
    assertThat(type("timestamp"))
        .isEqualTo(scalar(ScalarType.DATE_TIME, PostgresType.TIMESTAMP, "6"));
    assertThat(type("timestamp(3)[]"))
        .isEqualTo(scalar(ScalarType.DATE_TIME, PostgresType.TIMESTAMP, "3"));
    assertThat(type("timestamp[]")).isEqualTo(scalar(ScalarType.DATE_TIME, PostgresType.TIMESTAMP));
    assertThat(type("int8")).isEqualTo(scalar(ScalarType.BIG_INT, PostgresType.BIG_INT));
    assertThat(type("point")).isEqualTo(new ColumnType.Unsupported("point"));
    assertThat(type("interval[]")).isEqualTo(new ColumnType.Unsupported("_interval"));
  }

  @Test
  void a_domain_shows_the_type_below_it() {
    Column column = column("CREATE DOMAIN short AS varchar(5) NOT NULL; CREATE TABLE t (c short)");

    assertThat(column.type()).isEqualTo(scalar(ScalarType.STRING, PostgresType.VAR_CHAR, "5"));
    assertThat(column.arity()).isEqualTo(Arity.REQUIRED);
  }

  @Test
  void constants_are_read_back_as_values() {
    assertThat(filledIn("text DEFAULT 'it''s \\n'"))
        .contains(constant(new Literal.Text("it's \\n")));
    assertThat(filledIn("int DEFAULT -5")).contains(number("-5"));
    assertThat(filledIn("numeric(65,30) DEFAULT 1.10")).contains(number("1.10"));
    assertThat(filledIn("boolean DEFAULT true")).contains(constant(new Literal.Bool(true)));
    assertThat(filledIn("bytea DEFAULT '\\xABcd'")).contains(constant(new Literal.Bytes("abcd")));
    assertThat(filledIn("jsonb DEFAULT '{\"a\": 1}'"))
        .contains(constant(new Literal.Text("{\"a\": 1}")));
    assertThat(filledIn("text[] DEFAULT ARRAY['a', 'b c']"))
        .contains(
            constant(new Literal.Items(List.of(new Literal.Text("a"), new Literal.Text("b c")))));
    assertThat(filledIn("int[] DEFAULT '{1,-2}'"))
        .contains(
            constant(
                new Literal.Items(
                    List.of(
                        new Literal.Num(BigDecimal.ONE), new Literal.Num(new BigDecimal("-2"))))));
    assertThat(filledIn("text[] DEFAULT '{}'")).contains(constant(new Literal.Items(List.of())));
  }

  @Test
  void what_is_no_constant_stays_an_expression_as_the_server_prints_it() {
    assertThat(filledIn("timestamp DEFAULT now()")).contains(new Value.Now());
    assertThat(filledIn("timestamp DEFAULT CURRENT_TIMESTAMP")).contains(new Value.Now());
    assertThat(filledIn("uuid DEFAULT gen_random_uuid()"))
        .contains(new Value.Expression(Optional.of("gen_random_uuid()")));
    assertThat(filledIn("timestamp(3) DEFAULT CURRENT_TIMESTAMP(3)"))
        .contains(new Value.Expression(Optional.of("CURRENT_TIMESTAMP(3)")));
    assertThat(filledIn("smallint DEFAULT 5::smallint"))
        .contains(new Value.Expression(Optional.of("(5)::smallint")));
    assertThat(filledIn("text DEFAULT NULL")).isEmpty();
  }

  @Test
  void serial_and_identity_columns_count_up() {
    Table table =
        table(
            read("CREATE TABLE \"T\" (s serial, i int GENERATED ALWAYS AS IDENTITY, n int)"), "T");

    assertThat(table.columns())
        .extracting(Column::autoincrement)
        .containsExactly(true, true, false);
    assertThat(table.columns().get(0).filledIn())
        .contains(new Value.FromSequence(Optional.of("T_s_seq")));
    assertThat(table.columns().get(1).filledIn()).isEmpty();
  }

  @Test
  void enums_keep_the_order_of_their_values_and_are_types_of_columns() {
    RelationalSchema schema =
        read(
            "CREATE TYPE mood AS ENUM ('sad', 'ok'); ALTER TYPE mood ADD VALUE 'best' BEFORE 'sad';"
                + " CREATE TABLE t (m mood[], d mood DEFAULT 'ok')");

    QualifiedName mood = QualifiedName.of("public", "mood");
    List<String> values = List.of("best", "sad", "ok");
    assertThat(schema.enums()).containsExactly(new SqlEnum(0, mood, values, false));
    assertThat(table(schema, "t").columns())
        .extracting(Column::type)
        .containsOnly(new ColumnType.OfEnum(mood, values));
    assertThat(table(schema, "t").columns().get(0).arity()).isEqualTo(Arity.LIST);
    assertThat(table(schema, "t").columns().get(1).filledIn())
        .contains(constant(new Literal.EnumValue("ok")));
  }

  @Test
  void indexes_come_by_name_with_order_and_algorithm_and_operator_class() {
    Table table =
        table(
            read(
                """
                CREATE TABLE t (a int, b jsonb, c text, CONSTRAINT pk PRIMARY KEY (c, a));
                CREATE UNIQUE INDEX z ON t (a DESC, c);
                CREATE INDEX g ON t USING gin (b jsonb_path_ops);
                CREATE INDEX partial ON t (a) WHERE a > 0;
                CREATE INDEX expression ON t (lower(c))
                """),
            "t");

    assertThat(table.primaryKey().orElseThrow())
        .satisfies(key -> assertThat(key.name()).isEqualTo("pk"))
        .satisfies(key -> assertThat(key.columns()).containsExactly("c", "a"));
    assertThat(table.indexes()).extracting(Index::name).containsExactly("g", "z");
    Index gin = table.indexes().get(0);
    assertThat(gin.algorithm()).contains(IndexAlgorithm.GIN);
    assertThat(gin.parts().get(0).operatorClass())
        .contains(new Index.OperatorClassName("jsonb_path_ops", false));
    assertThat(table.indexes().get(1).unique()).isTrue();
    assertThat(table.indexes().get(1).parts())
        .extracting(part -> part.order().orElseThrow())
        .containsExactly(SortOrder.DESC, SortOrder.ASC);
  }

  @Test
  void a_foreign_key_out_of_the_scope_is_refused() {
    MigrateException failure =
        catchThrowableOfType(
            MigrateException.class,
            () ->
                read(
                    "CREATE SCHEMA other; CREATE TABLE other.p (id int PRIMARY KEY);"
                        + " CREATE TABLE t (p int REFERENCES other.p (id))"));

    assertThat(failure.error()).isEqualTo(ErrorCode.DATABASE_INCONSISTENT);
  }

  @Test
  void partitions_belong_to_their_table() {
    RelationalSchema schema =
        read(
            "CREATE TABLE t (id int PRIMARY KEY) PARTITION BY RANGE (id);"
                + " CREATE TABLE t1 PARTITION OF t FOR VALUES FROM (0) TO (9)");

    assertThat(schema.tables()).extracting(table -> table.name().name()).containsExactly("t");
  }

  @Test
  void tables_of_others_are_left_out_with_the_foreign_keys_to_them() {
    Scope scope = new Scope(List.of(), Set.of("public.p"), Set.of(), false);

    RelationalSchema schema =
        read(
            "CREATE TABLE p (id int PRIMARY KEY); CREATE TABLE t (p int REFERENCES p (id))", scope);

    assertThat(schema.tables()).singleElement();
    assertThat(table(schema, "t").foreignKeys()).isEmpty();
  }

  private RelationalSchema read(String script) {
    return read(script, SCOPE);
  }

  private RelationalSchema read(String script, Scope scope) {
    try (Session session = database.open()) {
      session.execute(script);
      return new PostgresIntrospector().read(session, scope);
    }
  }

  private Column column(String script) {
    return table(read(script), "t").columns().get(0);
  }

  private ColumnType type(String declaration) {
    return column("DROP TABLE IF EXISTS t; CREATE TABLE t (c %s)".formatted(declaration)).type();
  }

  private Optional<Value> filledIn(String declaration) {
    return column("DROP TABLE IF EXISTS t; CREATE TABLE t (c %s)".formatted(declaration))
        .filledIn();
  }

  private static Table table(RelationalSchema schema, String name) {
    return schema.table(QualifiedName.of("public", name)).orElseThrow();
  }

  private static ColumnType scalar(ScalarType family, PostgresType type, String... arguments) {
    return new ColumnType.Scalar(family, Optional.of(new NativeType(type, List.of(arguments))));
  }

  private static Value constant(Literal literal) {
    return new Value.Constant(literal);
  }

  private static Value number(String digits) {
    return constant(new Literal.Num(new BigDecimal(digits)));
  }
}
