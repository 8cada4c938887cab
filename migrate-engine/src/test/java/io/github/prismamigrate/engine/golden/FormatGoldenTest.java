package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.format.SchemaFormatter;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FormatGoldenTest {

  @TestFactory
  Stream<DynamicTest> schema_of_one_file_is_formatted_as_recorded() {
    return Golden.files("format", ".in.prisma", FormatGoldenTest::checkFile);
  }

  @TestFactory
  Stream<DynamicTest> schema_of_several_files_is_formatted_as_recorded() {
    return Golden.folders(
        "format/multi-file",
        folder -> Files.exists(folder.resolve("in")),
        FormatGoldenTest::checkFolder);
  }

  @Test
  void formatting_a_formatted_schema_changes_nothing() throws IOException {
    for (Path schema : Golden.schemas()) {
      String once = SchemaFormatter.format(new SourceFile(schema, Files.readString(schema)));
      assertThat(SchemaFormatter.format(new SourceFile(schema, once)))
          .as("%s", schema)
          .isEqualTo(once);
    }
  }

  private static void checkFile(GoldenCase golden) throws IOException {
    Path recorded = Golden.ROOT.resolve(golden.name() + ".out.prisma");
    SchemaSources completed = Offline.completed(SchemaSources.read(golden.path()));
    golden.expect(recorded, SchemaFormatter.format(completed.files().get(0)));
  }

  private static void checkFolder(GoldenCase golden) throws IOException {
    SchemaSources sources = SchemaSources.read(golden.path().resolve("in"));
    for (SourceFile file : Offline.completed(sources).files()) {
      golden.expect("out/" + file.path().getFileName(), SchemaFormatter.format(file));
    }
  }
}
