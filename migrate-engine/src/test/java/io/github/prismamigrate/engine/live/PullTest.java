package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.pull.PullNote;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Databases that are hard to say in a schema file. */
class PullTest {
  @Test
  void values_of_enums_that_would_be_called_the_same_are_numbered() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            """
            CREATE TYPE "my enum" AS ENUM ('a b', 'a-b', 'it''s', '');
            CREATE TABLE t (id INT PRIMARY KEY, e "my enum" NOT NULL DEFAULT 'a-b');
            """);

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text()).contains("a_b_2").contains("@default(a_b_2)");
  }

  @Test
  void tables_that_would_be_called_the_same_are_numbered() {
    String tables =
        "CREATE TABLE \"a-b\" (id INT PRIMARY KEY); CREATE TABLE a_b (id INT PRIMARY KEY);";
    PulledDatabase postgres = PulledDatabase.ofPostgres(tables);
    PulledDatabase sqlite = PulledDatabase.ofSqlite(tables);

    assertThat(postgres.nextMigration()).isEmpty();
    assertThat(postgres.text()).contains("model public_a_b {").contains("model public_a_b_2 {");
    assertThat(sqlite.nextMigration()).isEmpty();
    assertThat(sqlite.text()).contains("model a_b {").contains("model a_b_2 {");
  }

  @Test
  void columns_that_would_be_called_the_same_are_numbered() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres("CREATE TABLE t (id INT PRIMARY KEY, \"x y\" INT, \"x-y\" INT)");

    assertThat(pulled.nextMigration()).isEmpty();
    assertThat(pulled.text()).contains("@map(\"x y\")").contains("x_y_2").contains("@map(\"x-y\")");
  }

  @TestFactory
  Stream<DynamicTest> databases_that_are_hard_to_say_are_said_in_valid_schemas() {
    return Stream.of(
            "CREATE TABLE \"String\" (id INT PRIMARY KEY); CREATE TABLE \"Json\" (id INT PRIMARY KEY);",
            // A relation field would be called like a column that is not its own.
            "CREATE TABLE u (id INT PRIMARY KEY, t TEXT);"
                + " CREATE TABLE t (id INT PRIMARY KEY, u TEXT, owner INT REFERENCES u (id));",
            // Two keys over the same columns to different ones of the same table.
            "CREATE TABLE p (a INT PRIMARY KEY, b INT NOT NULL UNIQUE);"
                + " CREATE TABLE c (id INT PRIMARY KEY, x INT,"
                + " CONSTRAINT one FOREIGN KEY (x) REFERENCES p (a),"
                + " CONSTRAINT two FOREIGN KEY (x) REFERENCES p (b));",
            // A unique index over a part of the key, and one in another order.
            "CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b));"
                + " CREATE TABLE c (id INT PRIMARY KEY, x INT UNIQUE, y INT,"
                + " FOREIGN KEY (x, y) REFERENCES p (a, b));",
            "CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b));"
                + " CREATE TABLE c (id INT PRIMARY KEY, x INT, y INT, UNIQUE (y, x),"
                + " FOREIGN KEY (x, y) REFERENCES p (a, b));",
            "CREATE TABLE t (id INT PRIMARY KEY, j JSONB[] DEFAULT '{\"{\\\"a\\\": 1}\"}');",
            "CREATE TABLE t (id INT PRIMARY KEY, s TEXT[] DEFAULT '{a,NULL}');",
            "CREATE TYPE e AS ENUM ('a b', 'c'); CREATE TABLE t (id INT PRIMARY KEY,"
                + " l e[] DEFAULT '{\"a b\",c}');",
            "CREATE TABLE t (id INT PRIMARY KEY, p POINT[] DEFAULT '{}');",
            "CREATE TABLE t (id INT PRIMARY KEY, n NUMERIC(5, -2), m NUMERIC(3, 5),"
                + " l NUMERIC(5, -2)[]);",
            "CREATE TABLE t (id INT PRIMARY KEY, v POINT, n INT, PRIMARY KEY (id));"
                .replace(", PRIMARY KEY (id)", ""))
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script,
                    () -> {
                      PulledDatabase pulled = PulledDatabase.ofPostgres(script);
                      assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
                    }));
  }

  @Test
  void default_operator_classes_of_extensions_are_named() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            """
            CREATE EXTENSION btree_gin;
            CREATE EXTENSION btree_gist;
            CREATE TABLE t (id INT PRIMARY KEY, n INT, s TEXT, d DATE);
            CREATE INDEX g ON t USING gin (n, s);
            CREATE INDEX h ON t USING gist (n, d);
            """);

    assertThat(pulled.text()).contains("n(ops: raw(\"int4_ops\"))");
    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
  }

  @Test
  void index_that_names_a_column_twice_is_left_out_and_told() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            "CREATE TABLE t (id INT PRIMARY KEY, a INT); CREATE INDEX twice ON t (a, a);");

    assertThat(pulled.text()).doesNotContain("twice");
    assertThat(pulled.notes())
        .extracting(PullNote::kind)
        .containsExactly(PullNote.Kind.INDEXES_LEFT_OUT);
    assertThat(pulled.nextMigration()).contains("twice");
  }

  @Test
  void default_that_had_to_be_commented_out_stays_an_expression() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            "CREATE TYPE codes AS ENUM ('1', 'ok'); CREATE TABLE t (id INT PRIMARY KEY, c codes"
                + " DEFAULT '1');");

    assertThat(pulled.text()).contains("@default(dbgenerated(\"'1'::codes\"))");
  }

  @Test
  void relation_fields_to_ignored_models_are_ignored() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            """
            CREATE TABLE "Hidden" (id INT PRIMARY KEY, t INT);
            CREATE TABLE "T" (id INT PRIMARY KEY, h INT REFERENCES "Hidden" (id));
            """,
            """
            model Hidden {
              id Int @id

              @@ignore
            }
            """);

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text()).containsPattern("Hidden Hidden\\? .*@ignore");
  }

  @Test
  void comments_above_the_datasource_stay_there() {
    PulledDatabase pulled =
        PulledDatabase.ofSqlite(
            "CREATE TABLE t (id INTEGER PRIMARY KEY)", "\n/// of t\nmodel t {\n  id Int @id\n}\n");

    assertThat(pulled.text()).contains("/// of t\nmodel t {");
  }

  @TestFactory
  Stream<DynamicTest> databases_of_sqlite_that_are_hard_to_say_are_said_in_valid_schemas() {
    return Stream.of(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, j JSONB DEFAULT '{\"a\": 1}')",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT DEFAULT (lower('A')),"
                + " c TEXT DEFAULT CURRENT_TIMESTAMP)",
            "CREATE TABLE p (a INTEGER, b INTEGER, PRIMARY KEY (a, b));"
                + " CREATE TABLE c (id INTEGER PRIMARY KEY, x INTEGER REFERENCES p)",
            "CREATE TABLE \"quo\"\"te\" (id INTEGER PRIMARY KEY)",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, \"weird \"\" col\" TEXT UNIQUE)")
        .map(
            script ->
                DynamicTest.dynamicTest(
                    script,
                    () -> {
                      PulledDatabase pulled = PulledDatabase.ofSqlite(script);
                      assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
                    }));
  }

  @Test
  void enums_that_only_the_schema_of_sqlite_knows_keep_their_defaults_and_names() {
    PulledDatabase pulled =
        PulledDatabase.ofSqlite(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, m TEXT NOT NULL DEFAULT 'very bad')",
            """
            model t {
              id Int  @id
              m  Mood @default(bad)
            }

            enum Mood {
              bad  @map("very bad")
              good
            }
            """);

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text())
        .containsPattern("Mood +@default\\(bad\\)")
        .contains("@map(\"very bad\")");
  }
}
