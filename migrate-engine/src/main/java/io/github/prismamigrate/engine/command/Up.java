package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.script.MigrationScript;
import java.util.List;

/** {@code prisma:migrate-up}: applies pending migrations up to a target. */
public final class Up {
  private final Settings settings;

  public Up(Settings settings) {
    this.settings = settings;
  }

  /**
   * Applies what is pending, or shows it.
   *
   * @throws MigrateException as {@link Deploy}, and where the target is not pending
   */
  public UpResult run(UpOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireSameProvider();
      if (options.preview()) {
        return preview(scripts(chosen(work.pending(), options)));
      }
      work.createDatabaseIfMissing();
      work.lock();
      List<Migration> chosen = chosen(work.pending(), options);
      List<String> names = names(chosen);
      List<String> warnings = warnings(scripts(chosen));
      if (!warnings.isEmpty()
          && !options.autoApprove()
          && !prompter.confirm(new Question.ApplyMigrations(names, warnings))) {
        return new UpResult.Declined(names, warnings);
      }
      return new UpResult.Applied(work.applier().apply(chosen));
    }
  }

  private static List<Migration> chosen(List<Migration> pending, UpOptions options) {
    return pending.subList(0, options.target().within(names(pending)).size());
  }

  private static List<String> names(List<Migration> migrations) {
    return migrations.stream().map(Migration::name).toList();
  }

  private static List<Script> scripts(List<Migration> migrations) {
    return migrations.stream().map(Script::of).toList();
  }

  private static UpResult preview(List<Script> scripts) {
    return new UpResult.Preview(
        scripts.stream()
            .map(script -> new ScriptToRun(script.migration(), script.text(), false))
            .toList());
  }

  private static List<String> warnings(List<Script> scripts) {
    return scripts.stream()
        .flatMap(script -> MigrationScript.warnings(script.text()).stream())
        .toList();
  }
}
