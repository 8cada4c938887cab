package io.github.prismamigrate.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {
  private static final String UNTIDY = "enum Kind {\nA\n}\n";
  private static final String TIDY = "enum Kind {\n  A\n}\n";

  @TempDir private Path folder;

  @Test
  void files_that_are_not_in_their_layout_are_written() throws IOException {
    Path untidy = write("a.prisma", UNTIDY);
    write("b.prisma", TIDY.replace("Kind", "Other"));
    FormatResult result = format(false);
    assertThat(result.changed()).containsExactly(untidy);
    assertThat(untidy).hasContent(TIDY);
  }

  @Test
  void what_is_written_is_open_to_whom_it_was_open() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class),
        "this file system knows no POSIX permissions");
    Path untidy = write("a.prisma", UNTIDY);
    Set<PosixFilePermission> before = PosixFilePermissions.fromString("rw-rw-rw-");
    Files.setPosixFilePermissions(untidy, before);
    format(false);
    assertThat(Files.getPosixFilePermissions(untidy)).isEqualTo(before);
  }

  @Test
  void check_writes_nothing() throws IOException {
    Path untidy = write("a.prisma", UNTIDY);
    FormatResult result = format(true);
    assertThat(result.formatted()).isFalse();
    assertThat(untidy).hasContent(UNTIDY);
  }

  @Test
  void relations_are_completed_across_files() throws IOException {
    write("post.prisma", "model Post {\n  id     Int  @id\n  author User\n}\n");
    Path user = write("user.prisma", "model User {\n  id Int @id\n}\n");
    format(false);
    assertThat(user).hasContent("model User {\n  id    Int    @id\n  posts Post[]\n}\n");
  }

  @Test
  void schema_that_would_still_have_errors_is_not_written() throws IOException {
    Path broken = write("a.prisma", UNTIDY + "model A {\nid Nothing\n}\n");
    assertThatThrownBy(() -> format(false))
        .isInstanceOfSatisfying(
            MigrateException.class,
            failure -> assertThat(failure.error()).isEqualTo(ErrorCode.SCHEMA_INVALID));
    assertThat(broken).content().startsWith(UNTIDY);
  }

  @Test
  void errors_are_told_in_the_lines_of_the_file_as_it_is() throws IOException {
    write("a.prisma", UNTIDY + "model A {\nid Nothing\n}\n");
    assertThatThrownBy(() -> format(false)).hasMessageContaining("a.prisma:5:4: error: ");
  }

  private FormatResult format(boolean check) {
    return PrismaMigrate.inProject(folder).schema(folder).build().format(new FormatOptions(check));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
