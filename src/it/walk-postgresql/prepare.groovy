import org.postgresql.ds.PGSimpleDataSource

def classpath = new File(basedir, '../../test.classpath').text
def file = new File(basedir, 'server.url')
def java = "${System.getProperty('java.home')}/bin/java"
def process = new ProcessBuilder(java.toString(), '-cp', classpath, 'io.github.prismamigrate.engine.live.PostgresServer', file.path)
    .redirectErrorStream(true)
    .redirectOutput(new File(basedir, 'server.log'))
    .start()
context.server = process
while (!file.exists() || file.length() == 0) {
  assert process.alive: new File(basedir, 'server.log').text
  sleep(100)
}

def server = file.text
def withoutPassword = server.replaceFirst('//.*@', '//')
def named = { url, database -> url.replaceFirst('/postgres$', "/${database}") }
new File(basedir, '.env').text = """
DATABASE_URL=${named(server, 'development')}
SHADOW_URL=${named(withoutPassword, 'shadow')}
PRODUCTION_URL=${named(withoutPassword, 'production')}
"""

// The password of this user lies in the settings of Maven, encrypted, and nowhere else.
def database = new PGSimpleDataSource(url: "jdbc:${withoutPassword}", user: 'postgres', password: 'postgres').connection
database.createStatement().execute("CREATE ROLE deployer LOGIN CREATEDB PASSWORD 'only/in:the settings'")
database.createStatement().execute('CREATE DATABASE shadow OWNER deployer')
database.close()
return true
