package io.github.prismamigrate.engine.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaSourcesTest {
  @TempDir private Path folder;

  @Test
  void a_file_is_read_whatever_its_name_ends_in() throws IOException {
    write("schema.txt", "model A {\n");
    assertThat(SchemaSources.read(folder.resolve("schema.txt")).files())
        .extracting(SourceFile::text)
        .containsExactly("model A {\n");
  }

  @Test
  void a_folder_is_read_with_its_subfolders_in_bytewise_order() throws IOException {
    write("b.prisma", "");
    write("B.prisma", "");
    write("a/c.prisma", "");
    write("a.prisma", "");
    write("\uff5e.prisma", "");
    write("\ud83d\ude00.prisma", "");
    write("readme.md", "");
    assertThat(names(SchemaSources.read(folder)))
        .containsExactly(
            "B.prisma",
            "a.prisma",
            "a/c.prisma",
            "b.prisma",
            "\uff5e.prisma",
            "\ud83d\ude00.prisma");
  }

  @Test
  void symbolic_links_are_followed(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("linked.prisma"), "// linked");
    Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    assertThat(names(SchemaSources.read(folder))).containsExactly("link/linked.prisma");
  }

  @Test
  void a_missing_schema_is_a_failure_that_names_the_path() {
    Path missing = folder.resolve("schema.prisma");
    assertFailure(missing, missing, ErrorCode.SCHEMA_MISSING);
  }

  @Test
  void a_folder_without_schema_files_is_a_failure() {
    assertFailure(folder, folder, ErrorCode.SCHEMA_FOLDER_EMPTY);
  }

  @Test
  void a_file_that_is_not_utf8_is_a_failure() throws IOException {
    Path latin = folder.resolve("latin.prisma");
    Files.write(latin, new byte[] {(byte) 0xe9});
    assertFailure(folder, latin, ErrorCode.SCHEMA_NOT_UTF8);
  }

  @Test
  void links_that_go_round_in_a_circle_are_a_failure() throws IOException {
    Files.createSymbolicLink(folder.resolve("round"), folder);
    assertFailure(folder, folder, ErrorCode.SCHEMA_UNREADABLE);
  }

  private static void assertFailure(Path read, Path named, ErrorCode code) {
    assertThatThrownBy(() -> SchemaSources.read(read))
        .isInstanceOfSatisfying(
            MigrateException.class,
            failure -> {
              assertThat(failure.error()).isEqualTo(code);
              assertThat(failure.parameters()).containsEntry("path", named.toString());
            });
  }

  private List<String> names(SchemaSources sources) {
    return sources.files().stream()
        .map(file -> folder.relativize(file.path()).toString().replace('\\', '/'))
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
