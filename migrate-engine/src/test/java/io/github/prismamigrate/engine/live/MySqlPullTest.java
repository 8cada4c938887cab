package io.github.prismamigrate.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.pull.PullNote;
import org.junit.jupiter.api.Test;

/** What schemas say of databases of MySQL and MariaDB. */
class MySqlPullTest {

  @Test
  void enums_of_columns_are_named_after_table_and_column() {
    PulledDatabase pulled =
        PulledDatabase.ofMariaDb(
            "CREATE TABLE task (id INT PRIMARY KEY, state ENUM('new', 'in work') NOT NULL"
                + " DEFAULT 'in work', kind ENUM('a'))");

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text())
        .endsWith(
            """
            model task {
              id    Int        @id
              state task_state @default(in_work)
              kind  task_kind?
            }

            enum task_state {
              new
              in_work @map("in work")
            }

            enum task_kind {
              a
            }
            """);
  }

  @Test
  void columns_with_the_values_of_their_former_enum_keep_it() {
    String models =
        """
        model task {
          id     Int    @id
          state  State
          before State?
          grown  State?
        }

        enum State {
          FRESH @map("fresh")
          DONE
        }
        """;

    PulledDatabase pulled =
        PulledDatabase.overMariaDb(
            "CREATE TABLE task (id INT PRIMARY KEY, state ENUM('fresh', 'DONE') NOT NULL,"
                + " `before` ENUM('fresh', 'DONE'), grown ENUM('fresh', 'DONE', 'more'))",
            PulledDatabase.configuration("mysql", "") + models);

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text())
        .contains("state  State\n", "before State?\n", "grown  task_grown?\n")
        .contains("FRESH @map(\"fresh\")")
        .contains("enum task_grown {\n  fresh\n  DONE\n  more\n}");
    assertThat(pulled.again().text()).isEqualTo(pulled.text());
  }

  @Test
  void types_defaults_and_indexes_are_said_as_far_as_the_language_goes() {
    PulledDatabase pulled =
        PulledDatabase.overMariaDb(
            """
            CREATE TABLE t (
              id INT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
              flag BOOLEAN NOT NULL DEFAULT true,
              small TINYINT NOT NULL DEFAULT -3,
              price DECIMAL(8, 2) NOT NULL DEFAULT 1.50,
              at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
              token VARCHAR(36) NOT NULL DEFAULT (UUID()),
              body LONGTEXT NOT NULL,
              spot POINT,
              UNIQUE KEY head (body(20), price DESC),
              FULLTEXT KEY words (body)
            ) COMMENT 'kept elsewhere'
            """,
            """
            generator client {
              provider        = "prisma-client-js"
              previewFeatures = ["fullTextIndex"]
            }

            """
                + PulledDatabase.configuration("mysql", ""));

    assertThat(pulled.nextMigration()).as(pulled.text()).isEmpty();
    assertThat(pulled.text())
        .contains("id    Int                   @id @default(autoincrement()) @db.UnsignedInt")
        .contains("flag  Boolean               @default(true)\n")
        .contains("small Int                   @default(-3) @db.TinyInt")
        .contains("price Decimal               @default(1.50) @db.Decimal(8, 2)")
        .contains("at    DateTime              @default(now())\n")
        .contains("token String                @default(dbgenerated(\"(uuid())\")) @db.VarChar(36)")
        .contains("body  String                @db.LongText")
        .contains("spot  Unsupported(\"point\")?")
        .contains("@@unique([body(length: 20), price(sort: Desc)], map: \"head\")")
        .contains("@@fulltext([body], map: \"words\")");
    assertThat(pulled.notes())
        .extracting(PullNote::kind)
        .contains(PullNote.Kind.DATABASE_COMMENTS, PullNote.Kind.UNSUPPORTED_TYPES);
  }
}
