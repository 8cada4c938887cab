import org.sqlite.SQLiteDataSource

def create = { file, script ->
    def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, "prisma/${file}")}").connection
    database.createStatement().executeUpdate(script)
    database.close()
}
create('legacy.db', '''
CREATE TABLE users (id INTEGER PRIMARY KEY, login TEXT NOT NULL);
CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE ON UPDATE CASCADE);
CREATE TABLE "log lines" (line TEXT);
''')
create('empty.db', 'PRAGMA user_version = 1')
return true
