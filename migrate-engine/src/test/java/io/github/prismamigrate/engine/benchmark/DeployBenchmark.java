package io.github.prismamigrate.engine.benchmark;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.live.PostgresServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * Times whole processes that deploy a thousand small migrations, next to processes that execute the
 * same scripts through bare JDBC.
 */
public final class DeployBenchmark {
  private static final int MIGRATIONS = 1000;
  private static final int ROUNDS = 3;

  private DeployBenchmark() {}

  /**
   * Without arguments, measures; with {@code deploy} or {@code bare}, a schema file and a URL, is
   * the process that is measured.
   */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    if (arguments.length == 0) {
      measure();
    } else if (arguments[0].equals("deploy")) {
      PrismaMigrate.forSchema(Path.of(arguments[1])).databaseUrl(arguments[2]).build().deploy();
    } else {
      executeBare(Path.of(arguments[1]), arguments[2]);
    }
  }

  private static void measure() throws IOException, InterruptedException {
    for (String provider : List.of("sqlite", "postgresql")) {
      for (String way : List.of("bare", "deploy")) {
        System.out.printf("%s, %s:", provider, way);
        for (int round = 0; round < ROUNDS; round++) {
          System.out.printf(" %.1f s", seconds(provider, way));
        }
        System.out.println();
      }
    }
    System.exit(0);
  }

  private static double seconds(String provider, String way)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("deploy");
    try {
      Path schema = project(folder, provider);
      String url =
          provider.equals("sqlite")
              ? "file:" + folder.resolve("deploy.db")
              : PostgresServer.newDatabaseUrl();
      createDatabase(provider, url);
      long start = System.nanoTime();
      int status =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  DeployBenchmark.class.getName(),
                  way,
                  schema.toString(),
                  url)
              .inheritIO()
              .start()
              .waitFor();
      if (status != 0) {
        throw new IllegalStateException(way + " on " + provider + " failed");
      }
      return (System.nanoTime() - start) / 1e9;
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private static Path project(Path folder, String provider) throws IOException {
    Path schema = folder.resolve("schema.prisma");
    Files.writeString(
        schema,
        "datasource db {\n  provider = \"%s\"\n  url = \"file:./deploy.db\"\n}\n"
            .formatted(provider));
    for (int number : IntStream.range(0, MIGRATIONS).toArray()) {
      Path migration = folder.resolve("migrations/%014d_step".formatted(number));
      Files.createDirectories(migration);
      Files.writeString(
          migration.resolve("migration.sql"),
          "-- CreateTable\nCREATE TABLE \"T%1$d\" (\"id\" INTEGER NOT NULL PRIMARY KEY, \"a\" TEXT);\n"
                  .formatted(number)
              + "\n-- CreateIndex\nCREATE INDEX \"T%1$d_a_idx\" ON \"T%1$d\"(\"a\");\n"
                  .formatted(number));
    }
    return schema;
  }

  private static void createDatabase(String provider, String url) {
    Dialect dialect = (Dialect) Providers.installed().named(provider).orElseThrow();
    dialect.connector().createDatabase(dialect.connector().target(url, Path.of("")));
  }

  /** One connection, one statement after the other, each script committed by itself. */
  private static void executeBare(Path schema, String url) throws IOException, SQLException {
    try (Connection connection = connect(url);
        Statement statement = connection.createStatement();
        Stream<Path> migrations = Files.list(schema.resolveSibling("migrations"))) {
      for (Path migration : migrations.sorted().toList()) {
        statement.executeUpdate(Files.readString(migration.resolve("migration.sql")));
      }
    }
  }

  private static Connection connect(String url) throws SQLException {
    if (url.startsWith("file:")) {
      SQLiteDataSource source = new SQLiteDataSource();
      source.setUrl("jdbc:sqlite:" + url.substring("file:".length()));
      return source.getConnection();
    }
    URI server = URI.create(url);
    String[] credentials = server.getUserInfo().split(":", 2);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {server.getHost()});
    source.setPortNumbers(new int[] {server.getPort()});
    source.setDatabaseName(server.getPath().substring(1));
    source.setUser(credentials[0]);
    source.setPassword(credentials[1]);
    return source.getConnection();
  }
}
