package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Session;

/**
 * A database of PostgreSQL that passes for one of CockroachDB, as far as the two are alike: it
 * calls itself so, describes columns like it, and has one of its functions.
 */
final class CockroachStandIn {
  /** Every column that is called {@code rowid} is one that the server would have added. */
  private static final String DISGUISE =
      """
      SET allow_system_table_mods = on;
      ALTER FUNCTION pg_catalog.version() RENAME TO plain_version;
      CREATE FUNCTION pg_catalog.version() RETURNS text LANGUAGE sql AS $$ SELECT 'CockroachDB CCL v23.1.14' $$;
      CREATE SEQUENCE pg_catalog.row_ids;
      CREATE FUNCTION pg_catalog.unique_rowid() RETURNS int8 LANGUAGE sql AS $$ SELECT nextval('pg_catalog.row_ids') $$;
      ALTER VIEW information_schema.columns RENAME TO plain_columns;
      CREATE VIEW information_schema.columns AS
      SELECT plain.*,
             CASE plain.column_name WHEN 'rowid' THEN 'YES' ELSE 'NO' END AS is_hidden,
             upper(format_type(attribute.atttypid, attribute.atttypmod)) AS crdb_sql_type
        FROM information_schema.plain_columns AS plain
        JOIN pg_class     AS class     ON class.relname = plain.table_name
        JOIN pg_namespace AS namespace ON namespace.oid = class.relnamespace AND namespace.nspname = plain.table_schema
        JOIN pg_attribute AS attribute ON attribute.attrelid = class.oid AND attribute.attname = plain.column_name;
      """;

  private CockroachStandIn() {}

  /** A new, empty database in disguise. */
  static TestDatabase create() {
    TestDatabase database = TestDatabase.on(TestServer.POSTGRESQL);
    try (Session session = database.open()) {
      session.execute(DISGUISE);
    }
    return database;
  }
}
