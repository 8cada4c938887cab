String log = new File(basedir, 'build.log').text

assert log.contains('P3018: Migration `20240102000000_broken` failed to apply')
assert log.contains('no such table: nowhere')
assert log.contains('P3009: ')
assert log.contains('mvn prisma:resolve -Dprisma.rolledBack=')
assert log.contains('Migration `20240102000000_broken` is recorded as rolled back.')
assert log.contains('Applied 2 migrations: `20240102000000_broken`, `20240103000000_never`.')
assert log.contains('P1001: ')
assert !log.contains('s3cr3t')
assert log.contains('P1012: ')
assert log.contains('DATABASE_URL')
