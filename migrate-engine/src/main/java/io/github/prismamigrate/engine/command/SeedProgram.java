package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fills a database by a program, which learns from its environment where the database is.
 *
 * @param words the program and its arguments
 */
record SeedProgram(Workspace work, List<String> words) implements Seeder {

  /**
   * Gets ready to start the program.
   *
   * @throws MigrateException without a code where the database belongs to a data source: the
   *     program would not find it
   */
  static SeedProgram of(Workspace work, List<String> words) {
    SeedProgram program = new SeedProgram(work, words);
    if (work.ofDataSource()) {
      throw program.failed(
          "it cannot be told where a data source leads; give the URL, or seed by SQL scripts");
    }
    return program;
  }

  @Override
  public boolean seed(List<String> arguments) {
    List<String> command = Stream.concat(words.stream(), arguments.stream()).toList();
    work.listener().seeding(String.join(" ", command));
    Map<String, String> variables = work.programVariables();
    work.disconnect();
    try {
      int status = run(command, variables);
      if (status != 0) {
        throw failed("it ended with exit status " + status);
      }
      return true;
    } catch (IOException failure) {
      throw failed("it cannot be started, " + failure.getMessage());
    } catch (InterruptedException interrupt) {
      Thread.currentThread().interrupt();
      throw failed("it was interrupted");
    }
  }

  /** The program has no input, so that it cannot wait for any. */
  private int run(List<String> command, Map<String, String> variables)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(work.project().toFile()).redirectErrorStream(true);
    builder.environment().putAll(variables);
    Process process = builder.start();
    try (BufferedReader output = process.inputReader()) {
      process.getOutputStream().close();
      output.lines().forEach(work.listener()::seedSays);
      return process.waitFor();
    } finally {
      process.destroy();
    }
  }

  private MigrateException failed(String reason) {
    return MigrateException.of(
        ErrorCode.SEED_FAILED, Map.of("seed", words.get(0), "details", reason));
  }
}
