package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.pull.PullNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names that need quoting, sanitising, numbering or cutting, from a database and back to it. */
class HostileNamesTest {
  /** As long as PostgreSQL allows. */
  private static final String LONG = "n".repeat(63);

  /** Each has a letter, without which there is no name in the schema language. */
  private static final List<String> NAMES =
      List.of(
          "with space",
          " around ",
          "dot.ted",
          "back\\slash",
          "quo\"te",
          "\"quoted\"",
          "apo'strophe",
          "`tick`",
          "[bracket]",
          "a-b",
          "a_b",
          "a__b",
          "_leading",
          "leading",
          "trailing_",
          "1first",
          "%s %1$d ${x}",
          "new\nline",
          "tab\tstop",
          "-- comment",
          "/* comment */",
          "; DROP TABLE x",
          "select",
          "class",
          "model",
          "enum",
          "true",
          "null",
          "String",
          "Unsupported",
          "PrismaClient",
          "Case",
          "\uD83D\uDE00 smile",
          "\u00e9t\u00e9",
          "e\u0301",
          "\u4e2d\u6587x",
          LONG,
          LONG.substring(1) + "x");

  @Test
  void names_come_back_from_postgresql() {
    List<String> names = new ArrayList<>(NAMES);
    names.add("case");
    names.add("CASE");

    check(PulledDatabase.ofPostgres(tables(names) + enums(names)), names);
  }

  @Test
  void names_come_back_from_sqlite() {
    List<String> names = new ArrayList<>(NAMES);
    names.add(LONG.repeat(5) + "1");
    names.add(LONG.repeat(5) + "2");

    check(PulledDatabase.ofSqlite(tables(names)), names);
  }

  private static void check(PulledDatabase pulled, List<String> names) {
    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text().lines().filter(line -> line.startsWith("model ")).distinct())
        .hasSize(names.size());
    assertThat(pulled.again().text()).isEqualTo(pulled.text());
  }

  /**
   * A table for each name, with a column for each name, a key, a reference to the table before and
   * an index that bear the name, too.
   */
  private static String tables(List<String> names) {
    StringBuilder script = new StringBuilder();
    String before = names.get(0);
    int number = 0;
    for (String table : names) {
      script.append("CREATE TABLE ").append(quoted(table)).append(" (id INT NOT NULL");
      names.forEach(name -> script.append(", ").append(quoted(name)).append(" TEXT"));
      String suffix = " " + number++;
      script
          .append(", owner INT, CONSTRAINT ")
          .append(quoted(cut(table) + suffix))
          .append(" PRIMARY KEY (id), CONSTRAINT ")
          .append(quoted("r" + cut(table)))
          .append(" FOREIGN KEY (owner) REFERENCES ")
          .append(quoted(before))
          .append(" (id));\nCREATE INDEX ")
          .append(quoted("i" + cut(table) + suffix))
          .append(" ON ")
          .append(quoted(table))
          .append(" (owner, ")
          .append(quoted(table))
          .append(");\n");
      before = table;
    }
    return script.toString();
  }

  private static String cut(String name) {
    return name.substring(0, Math.min(name.length(), LONG.length() - 4));
  }

  /** An enum for each name, with a value for each name, and a column that has it as its default. */
  private static String enums(List<String> names) {
    StringBuilder script = new StringBuilder();
    int number = 0;
    for (String name : names) {
      String type = quoted("e" + number++ + cut(name).substring(0, cut(name).length() - 1));
      script.append("CREATE TYPE ").append(type).append(" AS ENUM (");
      script.append(String.join(", ", names.stream().map(HostileNamesTest::literal).toList()));
      script
          .append(");\nALTER TABLE ")
          .append(quoted(name))
          .append(" ADD COLUMN e ")
          .append(type)
          .append(" DEFAULT ")
          .append(literal(name))
          .append(", ADD COLUMN l ")
          .append(type)
          .append("[] DEFAULT ARRAY[")
          .append(literal(name))
          .append("]::")
          .append(type)
          .append("[];\n");
    }
    return script.toString();
  }

  @Test
  void names_that_the_server_cuts_come_back_as_it_cut_them() {
    String name = "x" + "\u00e9".repeat(40);
    PulledDatabase pulled =
        PulledDatabase.ofPostgres(
            "CREATE TABLE %1$s (id INT PRIMARY KEY, %1$s TEXT UNIQUE)".formatted(quoted(name)));

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text()).contains("@@map(\"x" + "\u00e9".repeat(31) + "\")");
  }

  @Test
  void names_of_namespaces_come_back() {
    List<String> names =
        NAMES.stream().filter(name -> name.chars().noneMatch(Character::isISOControl)).toList();
    StringBuilder script = new StringBuilder();
    for (String name : names) {
      String namespace = quoted(name);
      script.append("CREATE SCHEMA %s;".formatted(namespace));
      script.append("CREATE TYPE %s.e AS ENUM ('v');".formatted(namespace));
      script.append(
          "CREATE TABLE %1$s.t (id INT PRIMARY KEY, e %1$s.e NOT NULL DEFAULT 'v');"
              .formatted(namespace));
    }

    String list =
        names.stream()
            .map(name -> name.replace("\\", "\\\\").replace("\"", "\\\""))
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));
    String schema = PulledDatabase.configuration("postgresql", "  schemas  = [" + list + "]\n");

    check(PulledDatabase.overPostgres(script.toString(), schema), names);
  }

  @Test
  void text_of_defaults_comes_back() {
    StringBuilder columns = new StringBuilder();
    for (int column = 0; column < NAMES.size(); column++) {
      columns.append(", c%d TEXT DEFAULT %s".formatted(column, literal(NAMES.get(column))));
    }
    String script = "CREATE TABLE t (id INT PRIMARY KEY" + columns + ")";

    for (PulledDatabase pulled :
        List.of(PulledDatabase.ofPostgres(script), PulledDatabase.ofSqlite(script))) {
      assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
      assertThat(pulled.again().text()).isEqualTo(pulled.text());
    }
  }

  @Test
  void table_without_a_letter_in_its_name_gets_another_and_a_column_is_told_of() {
    String script =
        "CREATE TABLE \"\uD83D\uDE00\" (id INT PRIMARY KEY, \"\uD83D\uDE80\" TEXT, n TEXT);";

    for (PulledDatabase pulled :
        List.of(PulledDatabase.ofPostgres(script), PulledDatabase.ofSqlite(script))) {
      assertThat(pulled.text())
          .contains("@@map(\"\uD83D\uDE00\")")
          .contains("// \uD83D\uDE80")
          .contains("@map(\"\uD83D\uDE80\")");
      assertThat(pulled.notes())
          .contains(
              new PullNote(
                  PullNote.Kind.FIELDS_COMMENTED_OUT,
                  Map.of("model", model(pulled), "field", "\uD83D\uDE80")));
      assertThat(pulled.again().text()).isEqualTo(pulled.text());
    }
  }

  private static String model(PulledDatabase pulled) {
    return pulled
        .text()
        .lines()
        .filter(line -> line.startsWith("model "))
        .findFirst()
        .orElseThrow()
        .split(" ")[1];
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
