package io.github.prismamigrate.maven;

import static io.github.prismamigrate.maven.PseudoTerminal.CTRL_D;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.report.Report;
import io.github.prismamigrate.maven.PseudoTerminal.Screen;
import io.github.prismamigrate.maven.PseudoTerminal.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
  private static final String MAY_LOSE_DATA = lastLine(Interview.MAY_LOSE_DATA) + " [y/N] ";
  private static final String NAME = lastLine(Interview.NAME) + " ";

  private static final List<String> INTERVIEW =
      List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
          "-cp",
          System.getProperty("java.class.path"),
          Interview.class.getName());

  @TempDir private Path folder;

  @Test
  void what_is_typed_is_the_answer() throws IOException, InterruptedException {
    assertThat(answers("y\n", "added job title\n"))
        .contains("agreed: true", name("added job title"));
  }

  @Test
  void enter_alone_declines_and_names_nothing() throws IOException, InterruptedException {
    assertThat(answers("\n", "\n")).contains("agreed: false", name(""));
  }

  @Test
  void ctrl_d_declines_and_breaks_off() throws IOException, InterruptedException {
    assertThat(answers(CTRL_D, CTRL_D)).contains("agreed: false", "name: Optional.empty");
  }

  @Test
  void what_is_not_yes_declines() throws IOException, InterruptedException {
    assertThat(answers("perhaps\n", " x \n")).contains("agreed: false", name("x"));
  }

  @Test
  void what_would_be_lost_is_shown_before_the_question() throws IOException, InterruptedException {
    assertThat(answers("n\n", "\n")).containsSubsequence("users", MAY_LOSE_DATA);
  }

  @Test
  void a_build_server_is_not_asked() throws IOException, InterruptedException {
    assertThat(unasked(Map.of("CI", "true"))).contains("agreed: false", name(""));
  }

  @Test
  void a_terminal_that_shows_nothing_is_not_asked() throws IOException, InterruptedException {
    assertThat(unasked(Map.of("TERM", "dumb"))).contains("agreed: false", name(""));
  }

  @Test
  void a_pipe_is_not_asked() throws IOException, InterruptedException {
    Process process = new ProcessBuilder(INTERVIEW).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(output).contains("agreed: false", name("")).doesNotContain(NAME);
  }

  private String answers(String mayLoseData, String name) throws IOException, InterruptedException {
    return screen(Map.of(), new Turn(MAY_LOSE_DATA, mayLoseData), new Turn(NAME, name));
  }

  private String unasked(Map<String, String> variables) throws IOException, InterruptedException {
    String screen = screen(variables);
    assertThat(screen).doesNotContain(NAME);
    return screen;
  }

  private String screen(Map<String, String> variables, Turn... turns)
      throws IOException, InterruptedException {
    assumeTrue(
        PseudoTerminal.isAvailable(), "this machine lacks the command `script` of util-linux");
    Screen screen = new PseudoTerminal(folder, variables).run(INTERVIEW, turns);
    assertThat(screen.exitStatus()).isZero();
    return screen.text();
  }

  private static String lastLine(Question question) {
    List<String> lines = Report.lines(question);
    return lines.get(lines.size() - 1);
  }

  private static String name(String answer) {
    return "name: Optional[" + answer + "]\n";
  }
}
