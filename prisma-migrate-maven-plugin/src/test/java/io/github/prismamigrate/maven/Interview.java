package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.Question;
import java.util.List;

/** A process that puts two questions to whoever sits at its terminal and prints the answers. */
final class Interview {
  private Interview() {}

  public static void main(String[] arguments) {
    Prompter prompter = Terminal.prompter(System.getenv());
    boolean agreed =
        prompter.confirm(new Question.AcceptDataLoss(List.of("All rows of `users` go.")));
    System.out.println("agreed: " + agreed);
    System.out.println("name: " + prompter.ask(new Question.MigrationName()));
  }
}
