package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.Severity;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SoundSchemaGoldenTest {
  @TestFactory
  Stream<DynamicTest> schemas_that_scripts_were_made_from_have_no_errors() {
    return Golden.files("diff", "sound schema", ".prisma", SoundSchemaGoldenTest::check);
  }

  private static void check(GoldenCase golden) throws IOException {
    SchemaSources sources = SchemaSources.read(golden.path());
    assertThat(Offline.analysis(sources).diagnostics())
        .filteredOn(found -> found.severity() == Severity.ERROR)
        .isEmpty();
  }
}
