String log = new File(basedir, 'build.log').text

assert ['prisma:deploy', 'prisma:migrate-dev', 'prisma:status', 'prisma:validate'].every { log.contains(it) }
assert log.contains('Skipped, because prisma.skip is set.')
assert log.contains('There is no property `prisma.shema`. Did you mean `prisma.schema`?')
assert !log.contains('\tat ')
