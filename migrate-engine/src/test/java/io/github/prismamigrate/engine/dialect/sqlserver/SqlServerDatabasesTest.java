package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.error.MigrateException;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class SqlServerDatabasesTest {
  private static final int MODEL_IN_USE = 1807;
  private static final String WAIT = "WAITFOR DELAY '00:00:01'";

  @Test
  void a_database_is_created_once_nobody_else_creates_one() {
    int[] refusals = {2};
    FakeServer server =
        server(MODEL_IN_USE, statement -> statement.startsWith("CREATE") && refusals[0]-- > 0);

    databases().create(server.session(), "d");

    String create = "CREATE DATABASE [d]";
    assertThat(server.sent()).containsExactly(create, WAIT, create, WAIT, create);
  }

  @Test
  void other_failures_count_at_once() {
    FakeServer server = server(262, statement -> true);

    assertThatThrownBy(() -> databases().create(server.session(), "d"))
        .isInstanceOf(MigrateException.class);
    assertThat(server.sent()).hasSize(1);
  }

  @Test
  void names_are_quoted_where_they_are_part_of_a_text() {
    FakeServer server = server(0, statement -> false);

    databases().drop(server.session(), "it's]");

    assertThat(server.sent().get(0))
        .contains("DB_ID(N'it''s]')")
        .contains("EXEC(N'ALTER DATABASE [it''s]]] SET SINGLE_USER")
        .contains("DROP DATABASE [it's]]];");
  }

  private static SqlServerDatabases databases() {
    return new SqlServerDatabases(new SqlServerConnector(new SqlServerFailures()));
  }

  private static FakeServer server(int code, Predicate<String> refuses) {
    return new FakeServer(code, refuses, question -> List.of());
  }
}
