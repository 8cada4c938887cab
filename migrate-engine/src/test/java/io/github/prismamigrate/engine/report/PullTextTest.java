package io.github.prismamigrate.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.command.PullResult.Note;
import io.github.prismamigrate.engine.pull.PullNote;
import io.github.prismamigrate.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PullTextTest {

  @TestFactory
  Stream<DynamicTest> every_kind_of_note_has_a_heading() {
    return Stream.of(PullNote.Kind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind,
                    () ->
                        assertThat(Report.notes(result(new Note(kind, Map.of("name", "Thing")))))
                            .hasSize(2)
                            .allMatch(line -> line.endsWith(":") || line.equals("  - Thing"))));
  }

  @Test
  void notes_of_a_kind_stand_below_one_heading_and_kinds_apart() {
    List<String> lines =
        Report.notes(
            result(
                new Note("unsupported-types", Map.of("model", "T", "field", "p", "type", "point")),
                new Note("unsupported-types", Map.of("model", "U", "field", "q", "type", "box")),
                new Note("partition-tables", Map.of("name", "U"))));

    assertThat(lines)
        .containsExactly(
            "The client cannot handle these fields:",
            "  - T.p: point",
            "  - U.q: box",
            "",
            "The rows of these models lie in partitions:",
            "  - U");
  }

  @Test
  void schema_of_one_file_is_shown_without_its_name() {
    assertThat(Report.schema(result())).containsExactly("model T {", "}");
  }

  private static PullResult result(Note... notes) {
    SourceFile file = new SourceFile(Path.of("schema.prisma"), "model T {\n}\n");
    return new PullResult(List.of(file), List.of(), List.of(notes), 1, true);
  }
}
