import org.sqlite.SQLiteDataSource

String log = new File(basedir, 'build.log').text

assert log.contains('Building Maven Stub Project (No POM)')
assert log.contains("The schema at ${new File(basedir, 'release/prisma/schema.prisma')} is valid.")
assert log.contains('Migration `20240101000000_baseline` is recorded as applied.')
assert log.contains('Applied 1 migration: `20240102000000_orders`.')
assert log.contains('The database is up to date.')

def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'release/prisma/app.db')}").connection
assert database.createStatement().executeQuery('SELECT count(*) FROM "User"').getInt(1) == 1
database.close()
