def migrations = new File(basedir, 'prisma/migrations').listFiles().findAll { it.directory }
assert migrations.collect { it.name.substring(15) } == ['squashed']
assert new File(migrations[0], 'migration.sql').text == '''-- CreateTable
CREATE TABLE "User" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);

-- CreateTable
CREATE TABLE "Post" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT
);
'''

String log = new File(basedir, 'build.log').text
assert log.contains('The schema is not what the migrations make')
assert log.contains('It takes the place of 2 migrations: ')
assert log.contains('The database is up to date.')
assert !log.contains('\tat ')
