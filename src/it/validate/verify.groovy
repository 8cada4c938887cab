String log = new File(basedir, 'build.log').text
File schema = new File(basedir, 'prisma/schema.prisma')

assert log.contains("The schema at ${schema} is valid.")
assert log.contains('8 |   name Strin?')
assert log.contains('9 |   mail String @uniqe')
assert log.contains('P1012: ')
assert log.readLines().any { it.contains('{"valid":false,"diagnostics":[{"severity":"error"') && !it.contains('[ERROR]') }
assert log.contains('Not in their layout:')
assert log.contains('Formatted:')
assert schema.text == '''datasource db {
  provider = "sqlite"
  url      = "file:./dev.db"
}

model User {
  id   Int     @id
  name String?
}
'''
assert !log.contains('\tat ')
