package io.github.prismamigrate.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.command.Pull;
import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.command.PullResult.Note;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.pull.PullNote;
import io.github.prismamigrate.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PullTextTest {

  @Test
  void every_kind_of_note_is_told_in_the_approved_words() throws IOException {
    Note[] notes = Stream.of(PullNote.Kind.values()).map(PullTextTest::note).toArray(Note[]::new);

    Approved.check(
        "report/db-pull/notes.txt", String.join("\n", Report.notes(result(notes))) + "\n");
  }

  /** A note with the facts that its kind has. */
  private static Note note(PullNote.Kind kind) {
    Map<String, String> facts =
        switch (kind) {
          case FIELDS_COMMENTED_OUT, FIELDS_REMAPPED -> Map.of("model", "User", "field", "name");
          case VIEW_FIELDS_COMMENTED_OUT, VIEW_FIELDS_REMAPPED ->
              Map.of("view", "Active", "field", "name");
          case UNSUPPORTED_TYPES -> Map.of("model", "User", "field", "place", "type", "point");
          case VIEW_UNSUPPORTED_TYPES ->
              Map.of("view", "Active", "field", "place", "type", "point");
          case ENUM_VALUES_COMMENTED_OUT, ENUM_VALUES_REMAPPED ->
              Map.of("enum", "Role", "value", "1");
          case MODELS_WITHOUT_COLUMNS,
              MODELS_WITHOUT_IDENTIFIER,
              MODEL_ID_NAMES_KEPT,
              MODELS_REMAPPED,
              VIEWS_REMAPPED,
              ENUMS_REMAPPED,
              RELATIONS_COPIED,
              PARTITION_TABLES,
              INHERITED_TABLES,
              ROW_LEVEL_SECURITY,
              ROW_LEVEL_TTL ->
              Map.of("name", "User");
          case JOIN_TABLES_SIMPLIFIED -> Map.of("name", "_PostToTag");
          case DUPLICATE_NAMES -> Map.of("type", "model", "name", "public_User");
          case DATABASE_COMMENTS -> Map.of("type", "field", "name", "User.name");
          case INDEX_NULL_SORT_ORDER -> Map.of("index", "User_name_idx", "column", "name");
          case CHECK_CONSTRAINTS, EXCLUSION_CONSTRAINTS, CONSTRAINT_DEFERRING, EXPRESSION_INDEXES ->
              Map.of("model", "User", "constraint", "User_name_check");
          case INDEXES_LEFT_OUT -> Map.of("model", "User", "index", "User_name_name_idx");
        };
    return new Note(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), facts);
  }

  @Test
  void failures_of_a_pull_say_how_to_go_on() throws IOException {
    Map<String, String> facts =
        Map.of("full_error", "schema.prisma:1:1: error: ..", "explanation", "other.t");
    List<String> lines =
        Stream.of(
                MigrateException.of(ErrorCode.SCHEMA_INVALID, facts).with(Pull.FORGETTABLE, ""),
                MigrateException.of(ErrorCode.DATABASE_WITHOUT_TABLES, facts),
                MigrateException.of(ErrorCode.DATABASE_INCONSISTENT, facts))
            .flatMap(failure -> Stream.concat(Report.lines(failure).stream(), Stream.of("")))
            .toList();

    Approved.check("report/db-pull/failures.txt", String.join("\n", lines));
  }

  @Test
  void pulls_are_told_in_the_approved_words() throws IOException {
    SourceFile view = new SourceFile(Path.of("views/public/Active.sql"), "SELECT 1;");
    PullResult shown = result();
    PullResult written = new PullResult(shown.files(), List.of(view), List.of(), 2, true);
    PullResult printed = new PullResult(shown.files(), List.of(), List.of(), 1, false);

    Approved.check("report/db-pull/written.txt", String.join("\n", Report.lines(written)) + "\n");
    Approved.check("report/db-pull/printed.txt", String.join("\n", Report.lines(printed)) + "\n");
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
