package io.github.prismamigrate.engine.live;

import static io.github.prismamigrate.engine.live.TestDatabase.SCOPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prismamigrate.engine.database.CustomObject;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachDialect;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Checksum;
import io.github.prismamigrate.engine.history.MigrationsTable;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.SortOrder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statements that only CockroachDB is sent, on a stand-in. */
class CockroachQueriesTest {
  private static final Dialect DIALECT = new CockroachDialect();

  private TestDatabase database;
  private Session session;

  @BeforeEach
  void open() {
    database = CockroachStandIn.create();
    session = DIALECT.connector().open(database.target());
  }

  @AfterEach
  void close() {
    session.close();
    database.close();
  }

  private void run(String script) {
    DIALECT.operator().run(session, script);
  }

  private RelationalSchema read() {
    return DIALECT.introspector().read(session, SCOPE);
  }

  private Table table(String name) {
    return read().table(QualifiedName.of("public", name)).orElseThrow();
  }

  @Test
  void columns_have_their_native_types_and_hidden_ones_are_not_there() {
    run(
        """
        CREATE TYPE "Color" AS ENUM ('red', 'green');
        CREATE TABLE t (
          i int8 NOT NULL, s varchar(20), texts text[], n numeric(10, 2), b bit(5), c "Color" DEFAULT 'green',
          at timestamp(3), day timestamptz(0), times timestamp(3)[], plain timestamptz[], rowid int8);
        """);

    assertThat(table("t").columns())
        .extracting(Column::name, CockroachQueriesTest::written, column -> column.arity().name())
        .containsExactly(
            row("i", "Int8", "REQUIRED"),
            row("s", "String(20)", "OPTIONAL"),
            row("texts", "String", "LIST"),
            row("n", "Decimal(10, 2)", "OPTIONAL"),
            row("b", "Bit(5)", "OPTIONAL"),
            row("c", "Color", "OPTIONAL"),
            row("at", "Timestamp(3)", "OPTIONAL"),
            row("day", "Timestamptz(0)", "OPTIONAL"),
            row("times", "Timestamp(3)", "LIST"),
            row("plain", "Timestamptz", "LIST"));
  }

  private static Tuple row(String name, String type, String arity) {
    return tuple(name, type, arity);
  }

  private static String written(Column column) {
    return column.type() instanceof ColumnType.OfEnum type
        ? type.name().name()
        : ((ColumnType.Scalar) column.type())
            .nativeType()
            .map(NativeType::written)
            .map(text -> text.replace(",", ", "))
            .orElseThrow();
  }

  @Test
  void keys_and_indexes_have_their_columns_in_order_and_no_hidden_ones() {
    run(
        """
        CREATE TABLE t (a int, b int, rowid int PRIMARY KEY);
        CREATE UNIQUE INDEX t_key ON t (b, a DESC);
        CREATE INDEX t_idx ON t (rowid, a);
        CREATE INDEX t_expr ON t (lower(b::text));
        CREATE INDEX t_part ON t (a) WHERE b > 0;
        """);

    Table table = table("t");
    assertThat(table.primaryKey()).isEmpty();
    assertThat(table.indexes())
        .extracting(Index::name, Index::kind, Index::columns)
        .containsExactly(
            tuple("t_idx", Index.Kind.NORMAL, List.of("a")),
            tuple("t_key", Index.Kind.UNIQUE, List.of("b", "a")));
    assertThat(table.indexes().get(1).parts())
        .extracting(Index.Part::order)
        .containsExactly(Optional.of(SortOrder.ASC), Optional.of(SortOrder.DESC));
    assertThat(table.traits().expressionIndexes()).containsExactly("t_expr");
    assertThat(table.traits().nullsOrders()).isEmpty();
  }

  @Test
  void foreign_keys_have_their_columns_in_order() {
    run(
        """
        CREATE TABLE a (x int, y int, PRIMARY KEY (y, x));
        CREATE TABLE b (u int, v int, CONSTRAINT b_fkey FOREIGN KEY (v, u) REFERENCES a (y, x) ON DELETE CASCADE);
        """);

    assertThat(table("b").foreignKeys())
        .singleElement()
        .satisfies(key -> assertThat(key.columns()).containsExactly("v", "u"))
        .satisfies(key -> assertThat(key.referencedColumns()).containsExactly("y", "x"))
        .extracting(ForeignKey::onDelete)
        .isEqualTo(ReferentialAction.CASCADE);
  }

  @Test
  void sequences_have_their_options() {
    run(
        "CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY"
            + " (MINVALUE 10 START 12 MAXVALUE 39 INCREMENT 3 CACHE 4))");

    assertThat(read().sequences())
        .containsExactly(new Sequence(0, "t_id_seq", false, 3, 10, 39, 12, 4));
    assertThat(table("t").columns()).first().extracting(Column::autoincrement).isEqualTo(true);
  }

  @Test
  void views_and_checks_are_told() {
    run(
        "CREATE TABLE t (a int CONSTRAINT positive CHECK (a > 0)); CREATE VIEW v AS SELECT a FROM t");

    assertThat(read().views()).hasSize(1);
    assertThat(table("t").traits().checks()).containsExactly("positive");
  }

  @Test
  void custom_objects_come_with_statements_that_make_them() {
    String script =
        """
        CREATE SEQUENCE numbers INCREMENT 5;
        CREATE TABLE t (id int GENERATED BY DEFAULT AS IDENTITY, a int CONSTRAINT positive CHECK (a > 0));
        CREATE INDEX part ON t (a) WHERE a > 5;
        CREATE VIEW v AS SELECT a FROM t;
        """;
    run(script);
    List<CustomObject> custom = DIALECT.introspector().custom(session, SCOPE);

    assertThat(custom)
        .extracting(object -> object.kind() + " " + object.name())
        .containsExactlyInAnyOrder(
            "sequence numbers",
            "check constraint positive on t",
            "partial index part on t",
            "view v");
    run(
        "DROP VIEW v; DROP SEQUENCE numbers; DROP INDEX part; ALTER TABLE t DROP CONSTRAINT positive");
    custom.forEach(object -> run(object.statement().orElseThrow()));
    assertThat(DIALECT.introspector().custom(session, SCOPE)).hasSameSizeAs(custom);
  }

  @Test
  void everything_can_be_removed_piece_by_piece() {
    run(
        """
        CREATE TYPE "Color" AS ENUM ('red');
        CREATE SEQUENCE numbers;
        CREATE TABLE "T" (id int GENERATED BY DEFAULT AS IDENTITY, c "Color");
        CREATE MATERIALIZED VIEW m AS SELECT c FROM "T";
        CREATE VIEW v AS SELECT c FROM "T";
        """);

    session
        .query(
            SqlResource.read(CockroachDialect.class, "empty.sql"),
            row -> row.getString("statement"),
            List.of("public"))
        .forEach(session::execute);

    assertThat(DIALECT.operator().isEmpty(session, SCOPE)).isTrue();
    assertThat(read().enums()).isEmpty();
    assertThat(read().sequences()).isEmpty();
  }

  @Test
  void record_is_written_behind_a_script_that_succeeds_and_not_behind_another() {
    Operator operator = DIALECT.operator();
    MigrationsTable records = new MigrationsTable(session, operator.recordSql(), Clock.systemUTC());
    records.createIfMissing();
    Checksum checksum = Checksum.of("SELECT 1");
    String good = records.started("1_good", checksum);
    String bad = records.started("2_bad", checksum);

    operator.run(session, "CREATE TABLE a (id int) -- no semicolon", () -> records.finish(good));
    assertThatThrownBy(
            () -> operator.run(session, "SELECT * FROM nowhere", () -> records.finish(bad)))
        .isInstanceOf(MigrateException.class);

    assertThat(records.records().orElseThrow())
        .extracting(record -> record.name() + " " + record.finishedAt().isPresent())
        .containsExactlyInAnyOrder("1_good true", "2_bad false");
  }

  @Test
  void lock_is_not_taken_because_there_is_none() {
    DIALECT.operator().lock(session, Duration.ZERO);

    assertThat(database.query("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"))
        .containsExactly("0");
  }

  @Test
  void target_is_understood_like_one_of_postgresql() {
    String url = "postgresql://root@localhost:26257/app?schema=shop";

    assertThat(DIALECT.speaks(url)).isTrue();
    assertThat(DIALECT.connector().target(url, Path.of("")).namespace()).contains("shop");
  }
}
