import org.sqlite.SQLiteDataSource

def create = { file, script ->
    def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, file)}").connection
    database.createStatement().executeUpdate(script)
    database.close()
}
create('prisma/app.db', '''
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT);
''')
create('prisma/empty.db', 'PRAGMA user_version = 1')
return true
