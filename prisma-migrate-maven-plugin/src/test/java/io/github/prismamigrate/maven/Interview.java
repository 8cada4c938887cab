package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.Question;
import java.util.List;

/** A process that puts two questions to whoever sits at its terminal and prints the answers. */
final class Interview {
  static final Question MAY_LOSE_DATA =
      new Question.AcceptDataLoss(List.of("All rows of `users` go."));
  static final Question NAME = new Question.MigrationName();

  private Interview() {}

  public static void main(String[] arguments) {
    Prompter prompter = Terminal.prompter(System.getenv());
    boolean agreed = prompter.confirm(MAY_LOSE_DATA);
    System.out.println("agreed: " + agreed);
    System.out.println("name: " + prompter.ask(NAME));
  }
}
