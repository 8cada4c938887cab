package io.github.prismamigrate.engine.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.database.ServerProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dialect a server gets whose URL several dialects speak. */
class ServingDialectTest {
  private static final Providers PROVIDERS = Providers.installed();

  @ParameterizedTest
  @CsvSource({
    "postgresql, PostgreSQL 16.2 on x86_64-pc-linux-gnu, postgresql",
    "postgresql, CockroachDB CCL v23.1.14 (x86_64-pc-linux-gnu), cockroachdb",
    "cockroachdb, CockroachDB CCL v23.1.14 (x86_64-pc-linux-gnu), cockroachdb",
    "cockroachdb, PostgreSQL 16.2 on x86_64-pc-linux-gnu, postgresql",
    "postgresql, Something else that answers alike, postgresql",
    "mysql, 10.11.6-MariaDB, mysql"
  })
  void server_is_served_by_the_dialect_made_for_it(
      String connected, String product, String serving) {
    ServerProfile server = new ServerProfile(product, "1", Map.of());

    assertThat(PROVIDERS.serving(PROVIDERS.dialect(connected), server).name()).isEqualTo(serving);
  }
}
