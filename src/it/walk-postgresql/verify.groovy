context.server.outputStream.close()
context.server.waitFor()

def scripts = [:]
new File(basedir, 'prisma/migrations').eachDir { scripts[it.name.substring(15)] = new File(it, 'migration.sql').text }

assert scripts == [
    init: '''-- CreateTable
CREATE TABLE "User" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "published" BOOLEAN NOT NULL DEFAULT true,
    "authorId" INTEGER NOT NULL,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
''',
    added_job_title: '''/*
  Warnings:

  - Column `jobTitle` of table `User` is added as required and without a default; that cannot be done while the table has rows.

*/
-- AlterTable
ALTER TABLE "User" ADD COLUMN     "jobTitle" TEXT NOT NULL;
''',
]

String log = new File(basedir, 'build.log').text
assert log.contains('The database is up to date.')
assert log.contains('P1003: The database `production` does not exist.')
assert log.contains('Applied 2 migrations: ')
assert !log.contains('postgres:postgres')
assert !log.contains('only/in:the settings')
assert log.count('2 migrations found.') == 2
assert !log.contains('\tat ')
