package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SqlServerEmptyingTest {
  @Test
  void what_others_depend_on_is_removed_after_them() {
    List<String> gone = new ArrayList<>();
    FakeServer server =
        server(
            statement -> {
              boolean refused = statement.equals("DROP f") && !gone.contains("DROP t");
              gone.add(statement);
              return refused;
            });

    new SqlServerEmptying().remove(server.session(), List.of("dbo"));

    assertThat(server.sent()).containsExactly("DROP f", "DROP t", "DROP v", "DROP f");
  }

  @Test
  void what_nobody_can_remove_is_a_failure() {
    FakeServer server = server("DROP f"::equals);

    assertThatThrownBy(() -> new SqlServerEmptying().remove(server.session(), List.of("dbo")))
        .isInstanceOf(MigrateException.class)
        .hasMessageContaining("refused: DROP f");
    assertThat(server.sent()).containsExactly("DROP f", "DROP t", "DROP v", "DROP f");
  }

  @Test
  void every_schema_but_that_of_the_server_goes_in_the_end() {
    FakeServer server = server(statement -> false);

    new SqlServerEmptying().remove(server.session(), List.of("a]b", "dbo"));

    assertThat(server.sent())
        .hasSize(4)
        .last()
        .asString()
        .contains("DROP SCHEMA IF EXISTS [a]]b];");
  }

  private static FakeServer server(Predicate<String> refuses) {
    return new FakeServer(3729, refuses, question -> List.of("DROP f", "DROP t", "DROP v"));
  }
}
