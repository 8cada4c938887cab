package io.github.prismamigrate.engine.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MySqlStatementsTest {
  @Test
  void semicolons_in_texts_names_and_comments_do_not_count() {
    assertThat(
            cut(
                "SELECT 'a;''b\\';', \"c;\", `d;\\`; -- e;\n# f;\n/* g; */ SELECT 2 --3;\n;SELECT 4"))
        .containsExactly("SELECT 'a;''b\\';', \"c;\", `d;\\`", "SELECT 2 --3", "SELECT 4");
  }

  @Test
  void nothing_is_sent_where_there_are_only_comments() {
    assertThat(cut("-- This is an empty migration.\n;;/* nothing */ --")).isEmpty();
  }

  @Test
  void a_comment_that_the_server_executes_is_a_statement() {
    assertThat(cut("/*!40101 SET NAMES utf8mb4 */;"))
        .containsExactly("/*!40101 SET NAMES utf8mb4 */");
  }

  private static List<String> cut(String script) {
    return MySqlStatements.pieces(script).stream()
        .map(piece -> script.substring(piece.start(), piece.end()))
        .toList();
  }
}
