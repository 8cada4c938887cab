package io.github.prismamigrate.engine.environment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DotEnvTest {
  @TempDir Path project;

  @ParameterizedTest(name = "{0} is read as [{1}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          KEY=value                 | value
          export KEY=value          | value
          KEY = value               | value
          KEY: value                | value
          KEY=value # comment       | value
          KEY=a#b                   | a
          KEY="a # b"               | a # b
          KEY='a # b' # comment     | a # b
          KEY=`it's "so"`           | it's "so"
          KEY="it's"                | it's
          KEY='a\\nb'               | a\\nb
          KEY=                      | ~~
          KEY=""                    | ~~
          KEY="open                 | "open
          KEY=first%nKEY=second     | second
          # KEY=no%nKEY=yes         | yes
          KEY=a=b&c=d               | a=b&c=d
          OTHER=x%n%nKEY=${OTHER}y  | xy
          KEY=${LATER}%nLATER=z     | z
          KEY=${NOBODY}y            | y
          KEY=\\${OTHER}            | ${OTHER}
          KEY=$OTHER                | $OTHER
          KEY=${PROCESS}            | from the process
          """)
  void value_is_read_as_dotenv_reads_it(String text, String value) throws IOException {
    write(".env", text.replace("%n", "\r\n"));

    assertThat(load().get("KEY")).contains(value);
  }

  @Test
  void double_quotes_turn_escapes_into_line_breaks_and_may_span_lines() throws IOException {
    write(".env", "A=\"one\\ntwo\"\nB=\"one\ntwo\"\n");

    assertThat(load().get("A")).contains("one\ntwo");
    assertThat(load().get("B")).contains("one\ntwo");
  }

  @Test
  void references_in_a_circle_come_to_an_end() throws IOException {
    write(".env", "A=${B}\nB=${A}\n");

    assertThat(load().get("A")).isPresent();
  }

  @Test
  void the_process_wins_over_every_file() throws IOException {
    write(".env", "PROCESS=from the file\n");

    assertThat(load().get("PROCESS")).contains("from the process");
  }

  @Test
  void without_a_root_the_file_of_the_schema_folder_alone_is_read() throws IOException {
    write(".env", "KEY=beside\n");
    write("prisma/.env", "KEY=schema\n");

    assertThat(load().get("KEY")).contains("schema");
    assertThat(load().files()).containsExactly(project.resolve("prisma/.env"));
  }

  @Test
  void the_file_of_the_root_wins_over_the_file_of_the_schema() throws IOException {
    write("pom.xml", "");
    write(".env", "KEY=root\n");
    write("prisma/.env", "KEY=schema\nOWN=schema\n");

    assertThat(load().get("KEY")).contains("root");
    assertThat(load().get("OWN")).contains("schema");
  }

  @Test
  void the_root_is_the_nearest_marked_folder_upwards() throws IOException {
    write("package.json", "{}");
    write(".env", "KEY=root\n");
    Path module = Files.createDirectories(project.resolve("module"));

    assertThat(DotEnv.load(none(), module, List.of()).get("KEY")).contains("root");
  }

  @Test
  void the_same_value_in_both_files_is_refused_with_the_name_of_the_variable() throws IOException {
    write("pom.xml", "");
    write(".env", "KEY=same\n");
    write("prisma/.env", "KEY=same\n");

    assertThatThrownBy(this::load)
        .isInstanceOfSatisfying(
            MigrateException.class,
            failure -> assertThat(failure.error()).isEqualTo(ErrorCode.ENVIRONMENT_DUPLICATED))
        .hasMessageContaining("KEY");
  }

  @Test
  void a_project_without_files_has_the_variables_of_the_process() {
    assertThat(load().files()).isEmpty();
    assertThat(load().get("PROCESS")).contains("from the process");
    assertThat(load().get("KEY")).isEmpty();
  }

  private DotEnv load() {
    Map<String, String> process = Map.of("PROCESS", "from the process");
    return DotEnv.load(
        name -> Optional.ofNullable(process.get(name)),
        project,
        List.of(project.resolve("prisma")));
  }

  private static Environment none() {
    return name -> Optional.empty();
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
