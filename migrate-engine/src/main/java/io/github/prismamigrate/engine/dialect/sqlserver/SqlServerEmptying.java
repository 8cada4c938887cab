package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.database.SqlResource;
import io.github.prismamigrate.engine.error.MigrateException;
import java.util.ArrayList;
import java.util.List;

/**
 * How schemas are emptied. Prisma leaves functions, sequences and synonyms behind, which are then
 * in the way of the migrations that make them.
 */
final class SqlServerEmptying {
  private static final String STATEMENTS = SqlResource.read(SqlServerEmptying.class, "empty.sql");

  /**
   * A schema that belongs to the server, or still holds something, stays; it is empty of tables.
   */
  private static final String DROP_SCHEMA =
      """
      BEGIN TRY
          DROP SCHEMA IF EXISTS %s;
      END TRY
      BEGIN CATCH
          IF ERROR_NUMBER() NOT IN (3729, 15150, 15151)
          BEGIN
              THROW;
          END;
      END CATCH""";

  void remove(Session session, List<String> namespaces) {
    List<String> statements =
        session.query(
            STATEMENTS, row -> row.getString("statement"), SqlServerQuoting.list(namespaces));
    while (!statements.isEmpty()) {
      statements = refused(session, statements);
    }
    namespaces.stream()
        .filter(namespace -> !namespace.equals(SqlServerMappingRules.DEFAULT_NAMESPACE))
        .map(namespace -> DROP_SCHEMA.formatted(SqlServerQuoting.name(namespace)))
        .forEach(session::execute);
  }

  /**
   * Runs the {@code statements} and gives back those that the server refuses, which can be because
   * others still depend on what they would remove.
   *
   * @throws MigrateException the first refusal, where everything was refused
   */
  private static List<String> refused(Session session, List<String> statements) {
    List<String> refused = new ArrayList<>();
    List<MigrateException> refusals = new ArrayList<>();
    for (String statement : statements) {
      try {
        session.execute(statement);
      } catch (MigrateException refusal) {
        refused.add(statement);
        refusals.add(refusal);
      }
    }
    if (refused.size() == statements.size()) {
      throw refusals.get(0);
    }
    return refused;
  }
}
