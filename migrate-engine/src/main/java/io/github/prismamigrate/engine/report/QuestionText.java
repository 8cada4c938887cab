package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.Question;
import java.util.ArrayList;
import java.util.List;

/** Questions in words; the last line is the one that asks. */
final class QuestionText {
  private QuestionText() {}

  static List<String> lines(Question question) {
    if (question instanceof Question.ResetDatabase reset) {
      return reset(reset);
    }
    if (question instanceof Question.AcceptDataLoss loss) {
      return loss(loss);
    }
    if (question instanceof Question.ApplyMigrations apply) {
      return apply(apply);
    }
    if (question instanceof Question.TakeBackMigrations takeBack) {
      return takeBack(takeBack);
    }
    return List.of("Name of the new migration:");
  }

  private static List<String> reset(Question.ResetDatabase question) {
    List<String> lines = new ArrayList<>();
    lines.addAll(ResetReasonText.reasons(question.reasons()));
    lines.add(
        "Empty %s? All data will be lost.".formatted(ResetReasonText.name(question.emptied())));
    return List.copyOf(lines);
  }

  private static List<String> loss(Question.AcceptDataLoss question) {
    List<String> lines = new ArrayList<>();
    lines.add("The change may lose data:");
    lines.addAll(DevText.items(question.warnings()));
    lines.add("Go on all the same?");
    return List.copyOf(lines);
  }

  private static List<String> apply(Question.ApplyMigrations question) {
    List<String> lines = new ArrayList<>();
    lines.add("The scripts warn:");
    lines.addAll(DevText.items(question.warnings()));
    lines.add("Apply %s all the same?".formatted(Report.list(question.migrations())));
    return List.copyOf(lines);
  }

  private static List<String> takeBack(Question.TakeBackMigrations question) {
    return List.of(
        "Take back %s? Data that went into what they made is lost."
            .formatted(Report.list(question.migrations())));
  }
}
