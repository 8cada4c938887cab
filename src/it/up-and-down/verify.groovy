import org.sqlite.SQLiteDataSource

def migrations = new File(basedir, 'prisma/migrations').listFiles().findAll { it.directory }.sort()
assert migrations.collect { it.name.substring(15) } == ['init', 'posts', 'no_posts']
migrations.each { assert it.list().sort() == ['down.sql', 'migration.sql'] }
assert migrations[2].toPath().resolve('down.sql').toFile().text.contains('CREATE TABLE "Post"')

def names = { file, query ->
    def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, "prisma/${file}")}").connection
    def rows = database.createStatement().executeQuery(query)
    def values = []
    while (rows.next()) { values << rows.getString(1) }
    database.close()
    values
}
assert names('app.db', 'SELECT migration_name FROM _prisma_migrations') == [migrations[0].name]
assert names('app.db', "SELECT name FROM sqlite_master WHERE name = 'Post'") == []
assert names('dev.db', 'SELECT migration_name FROM _prisma_migrations ORDER BY migration_name') == migrations*.name

String log = new File(basedir, 'build.log').text
assert log.contains('down.sql would be:')
assert log.contains("Applied 1 migration: `${migrations[0].name}`.")
assert log.contains('To agree: -Dprisma.autoApprove')
assert log.contains("Took back 1 migration: `${migrations[1].name}`.")
assert !log.contains('\tat ')
