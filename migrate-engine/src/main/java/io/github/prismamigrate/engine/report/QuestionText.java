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
}
