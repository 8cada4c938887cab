def classpath = new File(basedir, '../../test.classpath').text
def file = new File(basedir, 'server.url')
def java = "${System.getProperty('java.home')}/bin/java"
def server = new ProcessBuilder(java.toString(), '-cp', classpath, 'io.github.prismamigrate.engine.live.MariaDbServer', file.path)
    .redirectErrorStream(true)
    .redirectOutput(new File(basedir, 'server.log'))
    .start()
context.server = server
while (!file.exists() || file.length() == 0) {
  assert server.alive: new File(basedir, 'server.log').text
  sleep(100)
}

def url = { database -> file.text.replaceFirst('/test$', "/${database}") }
new File(basedir, '.env').text = "DATABASE_URL=${url('development')}\nPRODUCTION_URL=${url('production')}\nSHOP_URL=${url('shop')}\n"
return true
