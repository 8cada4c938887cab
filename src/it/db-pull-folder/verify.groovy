String log = new File(basedir, 'build.log').text

assert new File(basedir, 'prisma').list().sort() ==
        ['app.db', 'empty.db', 'introspected.prisma', 'schema.prisma', 'user.prisma']
assert new File(basedir, 'prisma/user.prisma').text == '''/// Who may log in
model User {
  id   Int    @id @default(autoincrement())
  name String

  @@map("users")
}
'''
assert new File(basedir, 'prisma/introspected.prisma').text == '''model posts {
  id    Int     @id @default(autoincrement())
  title String?
}
'''
assert new File(basedir, 'prisma/schema.prisma').text == '''datasource db {
  provider = "sqlite"
  url      = "file:./app.db"
}
'''
assert new File(basedir, 'broken').list().sort() == ['schema.prisma', 'user.prisma']
assert new File(basedir, 'broken/user.prisma').text.contains('Strin ')

assert log.contains('P1012: ')
assert log.contains('To pull without the models that stand there, which forgets what was written in them: -Dprisma.force')
assert log.contains('P4001: ')
assert log.contains('To read another database: -Dprisma.url=<url>')
assert !log.contains('\tat ')
