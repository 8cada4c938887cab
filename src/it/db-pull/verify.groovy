String log = new File(basedir, 'build.log').text

assert new File(basedir, 'prisma/schema.prisma').text == '''datasource db {
  provider = "sqlite"
  url      = "file:./legacy.db"
}

/// Who may log in
model User {
  id    Int     @id @default(autoincrement())
  name  String  @map("login")
  posts posts[]

  @@map("users")
}

/// Without a valid unique identifier the client cannot handle this table.
model log_lines {
  line String?

  @@map("log lines")
  @@ignore
}

model posts {
  id      Int  @id @default(autoincrement())
  user_id Int
  User    User @relation(fields: [user_id], references: [id], onDelete: Cascade)
}
'''
assert new File(basedir, 'broken/schema.prisma').text.contains('model users {')
assert new File(basedir, 'prisma').list().sort() == ['empty.db', 'legacy.db', 'schema.prisma']

assert log.contains('\nmodel log_lines {\n')
assert log.contains('The client cannot handle these models')
assert log.contains('  - log_lines')
assert log.contains('Read 3 models from the database.')
assert log.contains('P4001: ')
assert log.contains('P1012: ')
assert !log.contains('\tat ')
