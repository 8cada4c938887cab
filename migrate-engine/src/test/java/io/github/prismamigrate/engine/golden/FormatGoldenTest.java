package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.format.SchemaFormatter;
import io.github.prismamigrate.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormatGoldenTest {

  @Test
  void formatting_a_formatted_schema_changes_nothing() throws IOException {
    for (Path schema : Golden.schemas()) {
      String once = formatted(Files.readString(schema));
      assertThat(formatted(once)).as("%s", schema).isEqualTo(once);
    }
  }

  private static String formatted(String text) {
    return SchemaFormatter.format(new SourceFile(Path.of("schema.prisma"), text));
  }
}
