package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.report.Report;
import java.io.Console;
import java.util.List;
import java.util.Optional;

/** Asks on the terminal. */
record ConsolePrompter(Console console) implements Prompter {

  @Override
  public boolean confirm(Question question) {
    String answer = read(question, " [y/N] ").orElse("");
    return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
  }

  @Override
  public Optional<String> ask(Question question) {
    return read(question, " ");
  }

  private Optional<String> read(Question question, String ending) {
    List<String> lines = Report.lines(question);
    lines.subList(0, lines.size() - 1).forEach(line -> console.printf("%s%n", line));
    return Optional.ofNullable(console.readLine("%s%s", lines.get(lines.size() - 1), ending))
        .map(String::strip);
  }
}
