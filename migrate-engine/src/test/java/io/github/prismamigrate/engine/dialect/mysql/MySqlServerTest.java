package io.github.prismamigrate.engine.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.ServerProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MySqlServerTest {
  @Test
  void a_version_tells_what_the_server_can_do() {
    assertThat(server("8.4.0", "0")).isEqualTo(MySqlServer.newest());
    assertThat(server("8.0.18", "0")).isEqualTo(new MySqlServer(false, true, false, true, false));
    assertThat(server("8.0.15", "0")).isEqualTo(new MySqlServer(false, true, false, false, false));
    assertThat(server("5.7.44-log", "0"))
        .isEqualTo(new MySqlServer(false, true, false, false, false));
    assertThat(server("5.6.51", "0")).isEqualTo(new MySqlServer(false, false, false, false, false));
    assertThat(server("10.11.5-MariaDB", "0"))
        .isEqualTo(new MySqlServer(true, false, false, false, false));
  }

  @Test
  void names_of_tables_are_lowered_only_where_they_are_kept_so() {
    assertThat(server("8.4.0", "1").lowersTableNames()).isTrue();
    assertThat(server("8.4.0", "2").lowersTableNames()).isFalse();
  }

  private static MySqlServer server(String version, String lowerCaseTableNames) {
    return MySqlServer.of(
        new ServerProfile(
            version, version, Map.of(MySqlServer.LOWER_CASE_TABLE_NAMES, lowerCaseTableNames)));
  }
}
