import org.sqlite.SQLiteDataSource

def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'prisma/legacy.db')}").connection
database.createStatement().executeUpdate('''
CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, login TEXT NOT NULL);
INSERT INTO users (login) VALUES ('ada');
CREATE VIEW logins AS SELECT login FROM users;
''')
database.close()
return true
