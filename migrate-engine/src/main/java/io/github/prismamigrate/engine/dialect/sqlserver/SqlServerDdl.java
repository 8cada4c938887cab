package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.script.Ddl;
import java.util.List;
import java.util.Optional;

/** Scripts for SQL Server: one transaction, which is rolled back as a whole when a step fails. */
public final class SqlServerDdl implements Ddl {
  private static final String PROLOGUE =
      """
      BEGIN TRY

      BEGIN TRAN;

      """;

  private static final String EPILOGUE =
      """

      COMMIT TRAN;

      END TRY
      BEGIN CATCH

      IF @@TRANCOUNT > 0
      BEGIN
          ROLLBACK TRAN;
      END;
      THROW

      END CATCH
      """;

  /** Names are always qualified, so that the two schemas of the plan do not matter. */
  @Override
  public Step.Visitor<List<String>> statements(MigrationPlan plan) {
    return new SqlServerStatements();
  }

  @Override
  public Optional<String> prologue() {
    return Optional.of(PROLOGUE);
  }

  @Override
  public Optional<String> epilogue() {
    return Optional.of(EPILOGUE);
  }
}
