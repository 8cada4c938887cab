package io.github.prismamigrate.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A process with a terminal of its own and somebody who sits at it.
 *
 * @param folder where the process runs
 * @param variables added to its environment
 */
public record PseudoTerminal(Path folder, Map<String, String> variables) {
  /** What the keys Ctrl and D send: no more input. */
  public static final String CTRL_D = "\u0004";

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  /** What somebody waits for, and then types. */
  public record Turn(String question, String answer) {}

  /**
   * The end of a process.
   *
   * @param text all that the screen showed, what was typed included
   */
  public record Screen(int exitStatus, String text) {}

  /** Whether this machine has the command that makes terminals, as util-linux knows it. */
  public static boolean isAvailable() {
    return System.getProperty("os.name").equals("Linux") && Files.isExecutable(SCRIPT);
  }

  /**
   * Runs {@code command}, which is ended after a minute.
   *
   * @throws IllegalStateException when it ends before a question was asked
   */
  public Screen run(List<String> command, Turn... turns) throws IOException, InterruptedException {
    Process process = start(command);
    CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(process::destroyForcibly);
    StringBuilder screen = new StringBuilder();
    try (InputStream output = process.getInputStream();
        OutputStream keyboard = process.getOutputStream()) {
      for (Turn turn : turns) {
        readUntil(turn.question(), output, screen);
        keyboard.write(turn.answer().getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
      }
      screen.append(new String(output.readAllBytes(), StandardCharsets.UTF_8));
    }
    return new Screen(process.waitFor(), screen.toString().replace("\r\n", "\n"));
  }

  private Process start(List<String> command) throws IOException {
    String line = command.stream().map(PseudoTerminal::quoted).collect(Collectors.joining(" "));
    ProcessBuilder builder =
        new ProcessBuilder(SCRIPT.toString(), "-qec", line, "/dev/null")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().keySet().removeAll(Terminal.BUILD_SERVERS);
    builder.environment().put("TERM", "xterm");
    builder.environment().putAll(variables);
    return builder.start();
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  /** Reads ASCII, which questions are written in, so that nothing behind the question is lost. */
  private static void readUntil(String question, InputStream output, StringBuilder screen)
      throws IOException {
    int seen = screen.length();
    while (screen.indexOf(question, seen) < 0) {
      int character = output.read();
      if (character < 0) {
        throw new IllegalStateException("`%s` was not asked in: %s".formatted(question, screen));
      }
      screen.append((char) character);
    }
  }
}
