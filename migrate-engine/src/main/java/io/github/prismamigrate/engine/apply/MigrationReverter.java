package io.github.prismamigrate.engine.apply;

import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.database.ScriptPlace;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.MigrationsTable;
import io.github.prismamigrate.engine.history.Script;
import java.util.List;
import java.util.Map;

/**
 * Takes applied migrations back. While a script runs, the record of its migration is unfinished, so
 * that whatever breaks it off leaves a migration that counts as failed until somebody has looked.
 */
public final class MigrationReverter {
  private final Session session;
  private final Operator operator;
  private final MigrationsTable table;
  private final ApplyObserver observer;

  public MigrationReverter(
      Session session, Operator operator, MigrationsTable table, ApplyObserver observer) {
    this.session = session;
    this.operator = operator;
    this.table = table;
    this.observer = observer;
  }

  /**
   * Runs {@code scripts} in the given order, forgets the migration of each, and stops at the first
   * that fails. No migration may count as failed before.
   *
   * @return the names of the migrations taken back
   * @throws MigrateException with the name of the migration and the words of the database; its
   *     record keeps the failure until it is resolved
   */
  public List<String> revert(List<Script> scripts) {
    scripts.forEach(this::revert);
    return scripts.stream().map(Script::migration).toList();
  }

  private void revert(Script script) {
    observer.takingBack(script.migration());
    table.reopen(script.migration());
    try {
      operator.run(session, script.text(), table::forgetUnfinished);
    } catch (MigrateException failure) {
      throw recorded(script, failed(script, failure));
    }
    table.delete(script.migration());
  }

  /** What hinders this, such as a lost connection, must not hide why the script failed. */
  private MigrateException recorded(Script script, MigrateException failure) {
    try {
      table.unfinished(script.migration(), failure.getMessage());
    } catch (MigrateException hindrance) {
      failure.addSuppressed(hindrance);
    }
    return failure;
  }

  private static MigrateException failed(Script script, MigrateException failure) {
    return MigrateException.of(
        ErrorCode.DOWN_FAILED,
        Map.of(
            "migration_name",
            script.migration(),
            Failures.DATABASE_ERROR_CODE,
            failure.parameters().getOrDefault(Failures.DATABASE_ERROR_CODE, "none"),
            Failures.DATABASE_ERROR,
            ScriptPlace.words(failure, script.file())),
        failure);
  }
}
