package io.github.prismamigrate.engine.live;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.pull.PullNote;
import java.util.Map;
import java.util.function.Supplier;
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
    return Map.ofEntries(
            entry(
                "tables called like scalar types",
                "CREATE TABLE \"String\" (id INT PRIMARY KEY);"
                    + " CREATE TABLE \"Json\" (id INT PRIMARY KEY);"),
            entry(
                "a relation field that would be called like a column of another kind",
                "CREATE TABLE u (id INT PRIMARY KEY, t TEXT);"
                    + " CREATE TABLE t (id INT PRIMARY KEY, u TEXT, owner INT REFERENCES u (id));"),
            entry(
                "two keys over the same columns to different ones of a table",
                "CREATE TABLE p (a INT PRIMARY KEY, b INT NOT NULL UNIQUE);"
                    + " CREATE TABLE c (id INT PRIMARY KEY, x INT,"
                    + " CONSTRAINT one FOREIGN KEY (x) REFERENCES p (a),"
                    + " CONSTRAINT two FOREIGN KEY (x) REFERENCES p (b));"),
            entry(
                "a unique index over a part of a foreign key",
                "CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b));"
                    + " CREATE TABLE c (id INT PRIMARY KEY, x INT UNIQUE, y INT,"
                    + " FOREIGN KEY (x, y) REFERENCES p (a, b));"),
            entry(
                "a unique index over a foreign key in another order",
                "CREATE TABLE p (a INT, b INT, PRIMARY KEY (a, b));"
                    + " CREATE TABLE c (id INT PRIMARY KEY, x INT, y INT, UNIQUE (y, x),"
                    + " FOREIGN KEY (x, y) REFERENCES p (a, b));"),
            entry(
                "a list of documents",
                "CREATE TABLE t (id INT PRIMARY KEY, j JSONB[] DEFAULT '{\"{\\\"a\\\": 1}\"}');"),
            entry(
                "a list with NULL in it",
                "CREATE TABLE t (id INT PRIMARY KEY, s TEXT[] DEFAULT '{a,NULL}');"),
            entry(
                "a list of enum values with names of their own",
                "CREATE TYPE e AS ENUM ('a b', 'c'); CREATE TABLE t (id INT PRIMARY KEY,"
                    + " l e[] DEFAULT '{\"a b\",c}');"),
            entry(
                "an empty list of an unsupported type",
                "CREATE TABLE t (id INT PRIMARY KEY, p POINT[] DEFAULT '{}');"),
            entry(
                "numbers with a negative scale or one above their precision",
                "CREATE TABLE t (id INT PRIMARY KEY, n NUMERIC(5, -2), m NUMERIC(3, 5),"
                    + " l NUMERIC(5, -2)[]);"),
            entry(
                "an index that carries further columns",
                "CREATE TABLE t (id INT PRIMARY KEY, a INT, b INT);"
                    + " CREATE INDEX i ON t (a) INCLUDE (b);"
                    + " CREATE UNIQUE INDEX u ON t (b) INCLUDE (a);"),
            entry(
                "several unique indexes of a column",
                "CREATE TABLE t (id INT PRIMARY KEY, a INT UNIQUE);"
                    + " CREATE UNIQUE INDEX same ON t (a); CREATE UNIQUE INDEX other ON t (a DESC);"
                    + " CREATE UNIQUE INDEX more ON t (id);"),
            entry(
                "tables of old versions that no schema shows",
                "CREATE TABLE \"_RelayId\" (id TEXT PRIMARY KEY, \"stableModelIdentifier\" TEXT);"
                    + " CREATE TABLE \"_Migration\" (revision INT PRIMARY KEY, name TEXT,"
                    + " datamodel TEXT, status TEXT, applied INT, rolled_back INT,"
                    + " datamodel_steps TEXT, database_migration TEXT, errors TEXT,"
                    + " started_at TIMESTAMP, finished_at TIMESTAMP);"
                    + " CREATE TABLE t (id INT PRIMARY KEY);"),
            entry(
                "a column of a type of an extension",
                "CREATE EXTENSION hstore; CREATE TABLE t (id INT PRIMARY KEY, h HSTORE,"
                    + " l HSTORE[]);"))
        .entrySet()
        .stream()
        .map(hard -> unchanged(hard.getKey(), () -> PulledDatabase.ofPostgres(hard.getValue())));
  }

  /** The schema is valid, the next migration empty, and another pull changes nothing. */
  private static DynamicTest unchanged(String name, Supplier<PulledDatabase> pull) {
    return DynamicTest.dynamicTest(
        name,
        () -> {
          PulledDatabase pulled = pull.get();
          assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
          assertThat(pulled.again().text()).isEqualTo(pulled.text());
        });
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
  void relation_fields_to_models_that_nothing_identifies_stay_ignored() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            "CREATE TABLE p (id INT PRIMARY KEY);"
                + " CREATE TABLE c (p INT REFERENCES p (id), note TEXT);");

    assertThat(pulled.text()).containsPattern("c\\[\\] .*@ignore");
    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.again().text()).isEqualTo(pulled.text());
  }

  @Test
  void fields_of_a_hidden_join_table_are_called_after_their_targets() {
    PulledDatabase pulled =
        PulledDatabase.overPostgres(
            """
            CREATE SCHEMA a;
            CREATE SCHEMA b;
            CREATE TABLE a.zeta (id INT PRIMARY KEY);
            CREATE TABLE b.alpha (id INT PRIMARY KEY);
            CREATE TABLE a."_alphaTozeta" (
              "A" INT NOT NULL REFERENCES b.alpha (id) ON DELETE CASCADE ON UPDATE CASCADE,
              "B" INT NOT NULL REFERENCES a.zeta (id) ON DELETE CASCADE ON UPDATE CASCADE,
              CONSTRAINT "_alphaTozeta_AB_pkey" PRIMARY KEY ("A", "B"));
            CREATE INDEX "_alphaTozeta_B_index" ON a."_alphaTozeta" ("B");
            """,
            PulledDatabase.configuration("postgresql", "  schemas  = [\"a\", \"b\"]\n"));

    assertThat(pulled.text())
        .containsPattern("alpha +alpha\\[\\]")
        .containsPattern("zeta +zeta\\[\\]")
        .doesNotContainPattern("zeta +alpha");
  }

  @Test
  void further_columns_of_a_hidden_join_table_are_told() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            """
            CREATE TABLE p (id INT PRIMARY KEY);
            CREATE TABLE t (id INT PRIMARY KEY);
            CREATE TABLE "_pTot" (
              "A" INT NOT NULL REFERENCES p (id) ON DELETE CASCADE ON UPDATE CASCADE,
              "B" INT NOT NULL REFERENCES t (id) ON DELETE CASCADE ON UPDATE CASCADE,
              since DATE,
              CONSTRAINT "_pTot_AB_pkey" PRIMARY KEY ("A", "B"));
            CREATE INDEX "_pTot_B_index" ON "_pTot" ("B");
            """);

    assertThat(pulled.notes())
        .containsExactly(
            new PullNote(PullNote.Kind.JOIN_TABLES_SIMPLIFIED, Map.of("name", "_pTot")));
    assertThat(pulled.nextMigration())
        .contains("DROP COLUMN \"since\"")
        .doesNotContain("TABLE \"p");
  }

  @Test
  void what_stands_in_a_comment_is_told_and_nothing_else_changes() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            "CREATE TYPE codes AS ENUM ('1', 'ok');"
                + " CREATE TABLE t (id INT PRIMARY KEY, c codes, \"42\" INT);");

    assertThat(pulled.notes())
        .containsExactly(
            new PullNote(PullNote.Kind.FIELDS_COMMENTED_OUT, Map.of("model", "t", "field", "42")),
            new PullNote(
                PullNote.Kind.ENUM_VALUES_COMMENTED_OUT, Map.of("enum", "codes", "value", "1")));
    assertThat(pulled.nextMigration()).contains("DROP COLUMN \"42\"").doesNotContain("DROP TABLE");
  }

  @Test
  void table_without_columns_is_told() {
    PulledDatabase pulled =
        PulledDatabase.ofPostgres("CREATE TABLE bare (); CREATE TABLE t (id INT PRIMARY KEY);");

    assertThat(pulled.notes())
        .containsExactly(
            new PullNote(PullNote.Kind.MODELS_WITHOUT_COLUMNS, Map.of("name", "bare")));
    assertThat(pulled.nextMigration()).contains("DROP TABLE \"bare\"").doesNotContain("\"t\"");
  }

  @Test
  void listed_extensions_stay_with_what_was_said_about_them() {
    String extensions =
        """
          extensions = [citext, hstore(schema: "public"), missing]
        """;
    String generator =
        """
        generator client {
          provider        = "prisma-client-js"
          previewFeatures = ["postgresqlExtensions"]
        }

        """;
    PulledDatabase pulled =
        PulledDatabase.overPostgres(
            "CREATE EXTENSION citext; CREATE EXTENSION hstore; CREATE EXTENSION pg_trgm;"
                + " CREATE TABLE t (id INT PRIMARY KEY, c CITEXT);",
            generator + PulledDatabase.configuration("postgresql", extensions));

    assertThat(pulled.text())
        .contains("extensions = [citext, hstore(schema: \"public\")]")
        .containsPattern("c +String\\? +@db.Citext");
    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
  }

  @Test
  void documentation_above_datasource_and_generator_stays_there() {
    String generator = "/// of the generator\ngenerator client {\n  provider = \"x\"\n}\n\n";
    String datasource = "/// of the datasource\n" + PulledDatabase.configuration("sqlite", "");

    PulledDatabase pulled =
        PulledDatabase.overSqlite(
            "CREATE TABLE t (id INTEGER PRIMARY KEY)",
            generator + datasource + "\n/// of t\nmodel t {\n  id Int @id\n}\n");

    assertThat(pulled.text())
        .startsWith(generator + datasource)
        .contains("\n}\n\n/// of t\nmodel t {");
  }

  @Test
  void computed_defaults_of_text_are_no_text() {
    PulledDatabase pulled =
        PulledDatabase.ofSqlite(
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT DEFAULT (lower('A')),"
                + " b TEXT DEFAULT CURRENT_TIMESTAMP, c TEXT DEFAULT ('a' || 'b'),"
                + " d TEXT DEFAULT 'it''s', e TEXT DEFAULT 5, f TEXT DEFAULT \"word\")");

    assertThat(pulled.text())
        .contains("@default(dbgenerated(\"lower('A')\"))")
        .contains("@default(dbgenerated(\"CURRENT_TIMESTAMP\"))")
        .contains("@default(dbgenerated(\"'a' || 'b'\"))")
        .contains("@default(\"it's\")")
        .contains("@default(\"5\")")
        .contains("@default(\"word\")");
    assertThat(pulled.nextMigration()).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> databases_of_sqlite_that_are_hard_to_say_are_said_in_valid_schemas() {
    return Map.of(
            "a document",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, j JSONB DEFAULT '{\"a\": 1}')",
            "a foreign key that does not fit its target",
            "CREATE TABLE p (a INTEGER, b INTEGER, PRIMARY KEY (a, b));"
                + " CREATE TABLE c (id INTEGER PRIMARY KEY, x INTEGER REFERENCES p)",
            "a quote in the name of a table",
            "CREATE TABLE \"quo\"\"te\" (id INTEGER PRIMARY KEY)",
            "a quote in the name of a column",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, \"weird \"\" col\" TEXT UNIQUE)",
            "several unique indexes of a column",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, a INT UNIQUE);"
                + " CREATE UNIQUE INDEX same ON t (a); CREATE UNIQUE INDEX other ON t (a DESC);",
            "columns called like each other",
            "CREATE TABLE t (id INTEGER PRIMARY KEY, \"x y\" INT, \"x-y\" INT)",
            "a table that only looks like one of old versions",
            "CREATE TABLE \"_RelayId\" (id INTEGER PRIMARY KEY, other TEXT)")
        .entrySet()
        .stream()
        .map(hard -> unchanged(hard.getKey(), () -> PulledDatabase.ofSqlite(hard.getValue())));
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
