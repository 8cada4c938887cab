import org.sqlite.SQLiteDataSource

def value = { file, query ->
    def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, file)}").connection
    def found = database.createStatement().executeQuery(query).getString(1)
    database.close()
    return found
}
assert value('prisma/dev.db', 'SELECT group_concat(name) FROM User') == 'Ada'
assert value('other.db', 'SELECT group_concat(name) FROM sqlite_master') == 'Elsewhere'

String log = new File(basedir, 'build.log').text
assert log.contains('The script ran in database')
assert log.contains('Nobody')
assert log.contains('broken.sql')
assert log.contains('Give one script, as -Dprisma.file=<file>, -Dprisma.sql=<script> or -Dprisma.stdin.')
assert !log.contains('\tat ')
