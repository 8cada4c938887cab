import io.github.prismamigrate.maven.PseudoTerminal
import io.github.prismamigrate.maven.PseudoTerminal.Turn
import org.sqlite.SQLiteDataSource

String log = new File(basedir, 'build.log').text
def migrations = { new File(basedir, 'prisma/migrations').listFiles().findAll { it.directory }*.name.sort() }
def schema = new File(basedir, 'prisma/schema.prisma')

assert migrations().size() == 1
assert migrations()[0] ==~ /[0-9]{14}/
assert log.contains('-Dprisma.force')
assert !log.contains('[y/N]')

if (!PseudoTerminal.available) {
  println 'Nobody was asked: this machine lacks the command `script` of util-linux.'
  return true
}

// The repository holds all that the invocations above have used, and is taken without asking where it came from.
def maven = { options, Turn... turns ->
  def command = ["${System.getProperty('maven.home')}/bin/mvn", '-o', '-Dstyle.color=never',
      "-Dmaven.repo.local=${localRepositoryPath}", '-Daether.enhancedLocalRepository.trackingFilename=untracked']
  def variables = [JAVA_HOME: System.getProperty('java.home')]
  new PseudoTerminal(basedir.toPath(), variables).run((command + options)*.toString(), turns)
}

schema.text = schema.text.replace('name String?', 'mail String?')
def database = new SQLiteDataSource(url: "jdbc:sqlite:${new File(basedir, 'prisma/dev.db')}").connection
database.createStatement().executeUpdate("INSERT INTO User VALUES (1, 'Ada')")

def declined = maven(['prisma:migrate-dev'], new Turn('[y/N] ', 'n\n'))
assert declined.exitStatus() == 1
assert declined.text().contains('No migration was written.')
assert migrations().size() == 1

def brokenOff = maven(['prisma:migrate-dev'],
    new Turn('[y/N] ', 'y\n'), new Turn('Name of the new migration: ', PseudoTerminal.CTRL_D))
assert brokenOff.exitStatus() == 1
assert brokenOff.text().contains('No migration was written.')
assert migrations().size() == 1

def batch = maven(['-B', 'prisma:migrate-dev'])
assert batch.exitStatus() == 1
assert batch.text().contains('-Dprisma.acceptDataLoss')
assert !batch.text().contains('[y/N]')

database.createStatement().executeUpdate('CREATE TABLE drift (id INTEGER)')
def reset = maven(['prisma:migrate-dev'],
    new Turn('[y/N] ', 'y\n'), new Turn('Name of the new migration: ', 'mail in place of name\n'))
assert reset.exitStatus() == 0
assert migrations().size() == 2
assert migrations()[1].endsWith('_mail_in_place_of_name')

database.close()
