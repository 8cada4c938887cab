import org.sqlite.SQLiteDataSource

def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'prisma/dev.db')}").connection
def value = { query -> database.createStatement().executeQuery(query).getString(1) }
assert value('SELECT group_concat(name) FROM pragma_table_info(\'User\')') == 'id,age'
assert value('SELECT count(*) FROM User') == '0'
assert value('SELECT count(*) FROM sqlite_master WHERE name = \'_prisma_migrations\'') == '0'
database.close()
assert !new File(basedir, 'prisma/migrations').exists()

String log = new File(basedir, 'build.log').text
assert log.contains('nothing was to be changed')
assert log.contains('nobody agreed to that. Nothing was changed.')
assert log.contains('The rows that are there do not allow the change. Nothing was changed.')
assert log.contains('  - Step 0 ')
assert log.contains('Emptied database')
assert !log.contains('\tat ')
