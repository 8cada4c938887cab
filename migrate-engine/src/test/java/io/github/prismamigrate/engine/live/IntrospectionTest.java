package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.List;

/** What is read of a database, as far as all servers agree. */
class IntrospectionTest {

  @LiveTest
  void tables_come_by_name_and_columns_as_they_stand(TestDatabase database) {
    database.run("CREATE TABLE zebra (z int NOT NULL, a int); CREATE TABLE ant (x int);");

    assertThat(database.tables()).containsExactly("ant", "zebra");
    assertThat(table(database, "zebra").columns())
        .extracting(Column::name, Column::arity)
        .containsExactly(tuple("z", Arity.REQUIRED), tuple("a", Arity.OPTIONAL));
  }

  @LiveTest
  void views_are_no_tables(TestDatabase database) {
    database.run("CREATE TABLE t (id int)");
    database.run("CREATE VIEW v AS SELECT id FROM t");

    assertThat(database.tables()).containsExactly("t");
    assertThat(database.read().views()).singleElement();
  }

  @LiveTest
  void a_key_of_several_columns_keeps_its_own_order(TestDatabase database) {
    database.run("CREATE TABLE t (a int NOT NULL, b int NOT NULL, PRIMARY KEY (b, a))");

    assertThat(table(database, "t").primaryKey().orElseThrow().columns()).containsExactly("b", "a");
  }

  @LiveTest
  void indexes_know_their_columns_and_whether_they_are_unique(TestDatabase database) {
    database.run(
        "CREATE TABLE t (a int, b int); CREATE UNIQUE INDEX u ON t (b, a DESC);"
            + " CREATE INDEX n ON t (a);");

    assertThat(table(database, "t").indexes())
        .extracting(
            Index::name,
            Index::unique,
            index -> index.parts().stream().map(Index.Part::column).toList())
        .containsExactlyInAnyOrder(
            tuple("u", true, List.of("b", "a")), tuple("n", false, List.of("a")));
  }

  @LiveTest
  void foreign_keys_pair_their_columns_and_name_their_actions(TestDatabase database) {
    database.run(
        "CREATE TABLE p (x int NOT NULL, y int NOT NULL, PRIMARY KEY (y, x));"
            + "CREATE TABLE c (a int, b int, CONSTRAINT fk FOREIGN KEY (b, a) REFERENCES p (y, x)"
            + " ON DELETE CASCADE ON UPDATE SET NULL)");

    ForeignKey key = table(database, "c").foreignKeys().get(0);
    assertThat(key.referencedTable().name()).isEqualTo("p");
    assertThat(key.columns()).containsExactly("b", "a");
    assertThat(key.referencedColumns()).containsExactly("y", "x");
    assertThat(key.onDelete()).isEqualTo(ReferentialAction.CASCADE);
    assertThat(key.onUpdate()).isEqualTo(ReferentialAction.SET_NULL);
  }

  @LiveTest({TestServer.POSTGRESQL, TestServer.SQLITE})
  void five_hundred_tables_take_no_more_queries_than_ten(TestDatabase database) {
    int few = queriesFor(database, 10);

    assertThat(queriesFor(database, 500)).isEqualTo(few);
  }

  /** These servers take their time to create tables. */
  @LiveTest({TestServer.MARIADB, TestServer.MYSQL, TestServer.SQLSERVER, TestServer.COCKROACHDB})
  void sixty_tables_take_no_more_queries_than_three(TestDatabase database) {
    int few = queriesFor(database, 3);

    assertThat(queriesFor(database, 60)).isEqualTo(few);
  }

  private static int queriesFor(TestDatabase database, int tables) {
    StringBuilder script = new StringBuilder();
    for (int table = 0; table < tables; table++) {
      script.append(
          "CREATE TABLE many%1$d_%2$d (id int NOT NULL PRIMARY KEY, n int UNIQUE, p int,"
                  .formatted(tables, table)
              + " FOREIGN KEY (p) REFERENCES many%1$d_0 (id));\n".formatted(tables));
    }
    database.run(script.toString());
    try (Session session = database.open()) {
      return session.call(
          connection -> {
            RecordingDataSource source = new RecordingDataSource(connection);
            try (Session counted = database.connector().open(source)) {
              int before = source.queries().size();
              database.server().dialect().introspector().read(counted, TestDatabase.SCOPE);
              return source.queries().size() - before;
            }
          });
    }
  }

  private static Table table(TestDatabase database, String name) {
    return database.read().tables().stream()
        .filter(table -> table.name().name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
