package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.command.CompleteScript.Kept;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.history.Script;
import io.github.prismamigrate.engine.script.MigrationScript;
import java.util.Map;
import java.util.Optional;

/**
 * {@code prisma:migrate-save}: writes a migration for what has changed in the schema, with the
 * script that takes it back, and applies nothing.
 */
public final class Save {
  private final Settings settings;

  public Save(Settings settings) {
    this.settings = settings;
  }

  /**
   * Compares the schema with what the migrations on disk make, whatever the database is like.
   *
   * @throws MigrateException P1012 where the schema has errors, P3006 where the history cannot be
   *     replayed, and where the way back cannot be generated; then nothing is written
   */
  public SaveResult run(SaveOptions options, Prompter prompter) {
    try (Workspace work = Workspace.open(settings)) {
      work.requireValidSchema();
      work.requireSameProvider();
      // Shadow databases are made beside the database, even for those who only look.
      if (!options.preview() || !work.databaseExists()) {
        work.createDatabaseIfMissing();
      }
      Kept history = Kept.onDisk(work);
      Draft draft = Draft.unseen(work, history.contents().schema());
      if (draft.isEmpty()) {
        return new SaveResult.Unchanged();
      }
      Script up = Script.up("the new one", draft.script());
      Script down = DownScript.of(work, history, up);
      if (options.preview()) {
        return new SaveResult.Preview(new MigrationScripts(up.text(), down.text()));
      }
      Optional<String> name =
          options
              .name()
              .filter(given -> !given.isEmpty())
              .or(() -> prompter.ask(new Question.MigrationName()));
      return name.isEmpty() ? new SaveResult.Cancelled() : saved(work, name.get(), up, down);
    }
  }

  private static SaveResult saved(Workspace work, String name, Script up, Script down) {
    Migration migration =
        work.folder().write(name, up.text(), Map.of(down.file(), down.text()), work.provider());
    return new SaveResult.Saved(
        migration.name(), migration.script().getParent(), MigrationScript.warnings(up.text()));
  }
}
