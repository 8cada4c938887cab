String log = new File(basedir, 'build.log').text

assert ['prisma:deploy', 'prisma:migrate-dev', 'prisma:status', 'prisma:validate'].every { log.contains(it) }
assert log.contains('Skipped, because prisma.skip is set.')
assert log.contains('There is no property `prisma.shema`. Did you mean `prisma.schema`?')
assert log.contains('The parameter `url` is empty.')
assert log.contains('The parameter `url` refers to `env.NO_SUCH_URL`, which is not set.')
assert log.contains('Name one migration, as -Dprisma.applied=<name>')
assert log.contains('prisma.lockTimeout is a number of seconds, 0 or more.')
assert !log.contains('\tat ')
