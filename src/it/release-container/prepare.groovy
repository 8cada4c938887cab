import org.sqlite.SQLiteDataSource

def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'release/prisma/app.db')}").connection
database.createStatement().executeUpdate('CREATE TABLE "User" ("id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT)')
database.close()
return true
