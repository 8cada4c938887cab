String log = new File(basedir, 'build.log').text

String up = '''-- AlterTable
ALTER TABLE "User" ADD COLUMN "name" TEXT;
'''
String summary = '''
[*] Changed the `User` table
  [+] Added column `name`
'''
assert log.count(up) == 1
assert log.count(summary) == 2
assert log.contains('No difference detected.')
assert new File(basedir, 'target/down.sql').text == '''-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
INSERT INTO "new_User" ("id") SELECT "id" FROM "User";
DROP TABLE "User";
ALTER TABLE "new_User" RENAME TO "User";
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
'''

assert log.contains('''-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "User" (
    "id" INT8 NOT NULL DEFAULT unique_rowid(),

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);
''')

assert log.contains('The two sides do not differ.')
assert log.contains('Written to ')
assert log =~ /ERROR.*The two sides differ\./
assert log =~ /ERROR.*Exactly one of prisma\.fromEmpty, .* is needed, and 2 are given\./
assert !log.contains('\tat ')
