String log = new File(basedir, 'build.log').text

assert log.count('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0') >= 2
assert log.count('Applied 1 migration: `20240101000000_init`.') == 3
assert log.count('No pending migrations to apply.') == 1
assert !log.contains('not marked as thread-safe')
