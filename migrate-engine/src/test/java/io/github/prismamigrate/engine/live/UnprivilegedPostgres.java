package io.github.prismamigrate.engine.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * Runs the binaries of the embedded server as an unprivileged user. PostgreSQL refuses to run as
 * root, and in many containers root may not make the user namespace in which it would not notice.
 */
final class UnprivilegedPostgres {
  /** The user and group {@code nobody} of Linux systems. */
  private static final String NOBODY = "65534";

  private final Path binaries;
  private final Path data;

  private UnprivilegedPostgres(Path binaries, Path data) {
    this.binaries = binaries;
    this.data = data;
  }

  /**
   * Starts a server that ends with this process; its user and password are both {@code postgres}.
   *
   * @return the port it listens at
   */
  static int start() throws IOException {
    Path data = Files.createTempDirectory("embedded-pg-data");
    Files.setAttribute(data, "unix:uid", Integer.valueOf(NOBODY));
    UnprivilegedPostgres postgres = new UnprivilegedPostgres(unpacked(), data);
    postgres.initialise();
    int port = freePort();
    postgres.serve(port);
    return port;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Where the embedded server has unpacked its binaries before it found out who runs it. */
  private static Path unpacked() throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
    try (Stream<Path> versions = Files.list(folder)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(Files::isDirectory)
          .findFirst()
          .orElseThrow(() -> new IOException("no binaries of PostgreSQL in " + folder));
    }
  }

  private void initialise() throws IOException {
    Path password = Files.writeString(Files.createTempFile("embedded-pg", ".txt"), "postgres");
    Files.setAttribute(password, "unix:uid", Integer.valueOf(NOBODY));
    Process initdb =
        asNobody(
            List.of("initdb", "-D", cluster(), "-U", "postgres", "-E", "UTF8"),
            List.of("-A", "scram-sha-256", "--pwfile=" + password));
    if (ended(initdb) != 0) {
      throw new IOException("initdb failed in " + data);
    }
    Files.delete(password);
  }

  private String cluster() {
    return data.resolve("cluster").toString();
  }

  private void serve(int port) throws IOException {
    Process server =
        asNobody(
            List.of("postgres", "-D", cluster(), "-F"),
            List.of("-p", String.valueOf(port), "-k", data.toString()));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
    while (!answers(port)) {
      if (!server.isAlive()) {
        throw new IOException("PostgreSQL ended in " + data);
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

  private Process asNobody(List<String> program, List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
    command.add(binaries.resolve(program.get(0)).toString());
    command.addAll(program.subList(1, program.size()));
    command.addAll(options);
    return new ProcessBuilder(command)
        .directory(data.toFile())
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
