package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.command.CompleteScript.Kept;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the script that takes a migration back. */
final class DownScript {
  private DownScript() {}

  /**
   * The script that leads from what {@code up} makes back to what the migrations before it make;
   * the shadow database has shown that it does.
   *
   * @throws MigrateException where no such script can be generated, with what would remain
   */
  static Script of(Workspace work, Kept before, Script up) {
    Contents after = work.contentsAfter(before.with(up));
    MigrationPlan plan =
        work.differ().diff(after.schema(), work.portable(before.contents().schema()));
    Script down = Script.down(up.migration(), Draft.script(work, plan));
    String difference = difference(work, before, List.of(up, down));
    if (!difference.isEmpty()) {
      throw failure(up, "It would leave a difference:\n" + difference);
    }
    return down;
  }

  /** Up, down, equal: what is not equal, in words. */
  private static String difference(Workspace work, Kept before, List<Script> upAndDown) {
    Contents back = backAgain(work, before, upAndDown);
    List<String> difference = new ArrayList<>(back.differenceTo(before.contents(), work.differ()));
    difference.addAll(back.definedOtherwise(before.contents()));
    return String.join("\n", difference);
  }

  private static Contents backAgain(Workspace work, Kept before, List<Script> upAndDown) {
    try {
      return work.contentsAfter(
          Stream.concat(before.scripts().stream(), upAndDown.stream()).toList());
    } catch (MigrateException failure) {
      throw failure(upAndDown.get(0), "It would not run: " + failure.getMessage());
    }
  }

  private static MigrateException failure(Script up, String reason) {
    return MigrateException.of(
        ErrorCode.DOWN_NOT_GENERATED, Map.of("migration_name", up.migration(), "reason", reason));
  }
}
