package io.github.prismamigrate.engine.report;

import io.github.prismamigrate.engine.command.StatusResult.State;
import java.util.ArrayList;
import java.util.List;

/** The states of a database in words. */
final class StatusText {
  private StatusText() {}

  static List<String> lines(State state) {
    if (state instanceof State.Behind behind) {
      return behind(behind);
    }
    if (state instanceof State.Diverged diverged) {
      return diverged(diverged);
    }
    if (state instanceof State.NotManaged) {
      return List.of(
          "The database has no history of migrations.",
          "To begin one: mvn prisma:migrate-dev -Dprisma.name=init");
    }
    if (state instanceof State.Failed failed) {
      return failed(failed);
    }
    if (state instanceof State.Drifted drifted) {
      return DriftText.lines(drifted);
    }
    return List.of("The database is up to date.");
  }

  private static List<String> behind(State.Behind state) {
    List<String> lines = new ArrayList<>();
    lines.add("Not yet applied:");
    lines.addAll(indented(state.unapplied()));
    lines.add("To apply in development: mvn prisma:migrate-dev");
    lines.add("To apply elsewhere: mvn prisma:deploy");
    return List.copyOf(lines);
  }

  private static List<String> diverged(State.Diverged state) {
    List<String> lines = new ArrayList<>();
    lines.add("The migrations folder and the history of the database differ.");
    lines.add(
        state
            .lastCommon()
            .map("The last migration they have in common is `%s`."::formatted)
            .orElse("They have no migration in common."));
    lines.add("Not yet applied:");
    lines.addAll(indented(state.unapplied()));
    lines.add("Applied, but missing from the folder:");
    lines.addAll(indented(state.missing()));
    return List.copyOf(lines);
  }

  private static List<String> failed(State.Failed state) {
    List<String> lines = new ArrayList<>();
    lines.add("Failed, and waiting to be resolved:");
    lines.addAll(indented(state.migrations()));
    lines.addAll(NextStep.resolve(state.migrations().get(0)));
    return List.copyOf(lines);
  }

  private static List<String> indented(List<String> names) {
    return names.stream().map(name -> "  " + name).toList();
  }
}
