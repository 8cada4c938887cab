String log = new File(basedir, 'build.log').text
def file = { path -> new File(basedir, path) }

assert log.contains("The schema at ${file('tidy/db')} is valid.")
assert log.contains("""Not in their layout:
[ERROR]   ${file('loose/db/post.prisma')}
[ERROR]   ${file('loose/db/user.prisma')}
""")
assert log.contains("""Formatted:
[INFO]   ${file('loose/db/post.prisma')}
[INFO]   ${file('loose/db/user.prisma')}
""")
assert log.contains("The schema at ${file('loose/db')} is valid.")
assert log.contains("${file('broken/db/schema.prisma')}:7:8: error: There is no type `Strin`.")

assert file('loose/db/user.prisma').text == '''model User {
  id    Int    @id
  posts Post[]
}
'''
assert file('loose/db/post.prisma').text == '''model Post {
  id     Int  @id
  user   User @relation(fields: [userId], references: [id])
  userId Int
}
'''
assert file('broken/db/schema.prisma').text.contains('  name Strin\n')
assert !log.contains('\tat ')
