import org.sqlite.SQLiteDataSource

def scripts = [:]
new File(basedir, 'prisma/migrations').eachDir { scripts[it.name.substring(15)] = new File(it, 'migration.sql').text }
scripts.each { name, script -> println "-- Migration ${name}\n\n${script}" }

assert scripts == [
    init: '''-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT true,
    "authorId" INTEGER NOT NULL,
    CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
''',
    added_job_title: '''/*
  Warnings:

  - Column `jobTitle` of table `User` is added as required and without a default; that cannot be done while the table has rows.

*/
-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "jobTitle" TEXT NOT NULL,
    "name" TEXT NOT NULL
);
INSERT INTO "new_User" ("id", "name") SELECT "id", "name" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
''',
]

['dev.db', 'fresh.db'].each { file ->
    def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, "prisma/${file}")}").connection
    def names = database.createStatement().executeQuery('SELECT group_concat(migration_name) FROM _prisma_migrations')
    assert names.getString(1).split(',').collect { it.substring(15) } == ['init', 'added_job_title']
    database.createStatement().executeQuery('SELECT jobTitle FROM User').close()
    database.close()
}

String log = new File(basedir, 'build.log').text
assert log.contains('The database is up to date.')
assert log.contains('P1003: ')
assert log.contains('Would apply 2 migrations: ')
assert log.contains('\nINSERT INTO "new_User" ("id", "name") SELECT "id", "name" FROM "User";\n')
assert log.contains('Applied 2 migrations: ')
assert !log.contains('\tat ')
