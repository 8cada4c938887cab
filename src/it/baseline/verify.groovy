import org.sqlite.SQLiteDataSource

assert new File(basedir, 'prisma/migrations').list().sort() == ['0_init', 'migration_lock.toml']
assert new File(basedir, 'prisma/migrations/0_init/migration.sql').text == '''-- CreateTable
CREATE TABLE "users" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "login" TEXT NOT NULL
);

-- Custom SQL: view logins
CREATE VIEW logins AS SELECT login FROM users;
'''
['legacy.db': 1, 'fresh.db': 0].each { file, count ->
    def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, "prisma/${file}")}").connection
    assert database.createStatement().executeQuery('SELECT count(*) FROM logins').getInt(1) == count
    assert database.createStatement().executeQuery('SELECT migration_name FROM _prisma_migrations').getString(1) == '0_init'
    database.close()
}

String log = new File(basedir, 'build.log').text
assert log.contains('Wrote migration `0_init` and recorded it as applied:')
assert log.contains('It holds 1 statement that no schema file can say.')
assert log.contains('has migrations already, so there is nothing to baseline.')
assert !log.contains('\tat ')
