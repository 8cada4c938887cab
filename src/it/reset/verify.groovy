import org.sqlite.SQLiteDataSource

def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'prisma/dev.db')}").connection
def value = { query -> database.createStatement().executeQuery(query).getString(1) }
assert value('SELECT group_concat(name) FROM User') == 'Ada,Grace'
assert value('SELECT group_concat(migration_name) FROM _prisma_migrations') == '20240101000000_init'
database.close()

String log = new File(basedir, 'build.log').text
assert log.contains('Nobody agreed to empty database')
assert log.contains('mvn prisma:reset -Dprisma.force')
assert log.contains('There is no readable file at ')
assert log.contains('Seeding the database: prisma/seed/grace.sql')
assert !log.contains('\tat ')
