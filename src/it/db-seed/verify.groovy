import org.sqlite.SQLiteDataSource

def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'prisma/dev.db')}").connection
def names = database.createStatement().executeQuery('SELECT group_concat(name) FROM User').getString(1)
assert names == 'Ada,Grace,Edsger,Barbara Liskov'
database.close()

String log = new File(basedir, 'build.log').text
assert log.contains('Nothing says how to seed.')
assert log.contains('inserted Grace')
assert log.contains('it ended with exit status 1.')
assert log.contains('To seed again: mvn prisma:db-seed')
assert log.contains('Seeding the database: java --version')
