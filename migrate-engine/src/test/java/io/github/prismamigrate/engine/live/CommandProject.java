package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.PrismaMigrate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A project with a schema and migrations for PostgreSQL in a folder of the test.
 *
 * @param database what the datasource names
 */
record CommandProject(Path folder, TestDatabase database) {
  private static final String SCHEMA =
      """
      datasource db {
        provider = "postgresql"
        url      = "%s"
      }

      model User {
        id   Int     @id
        name String?
      }
      """;

  CommandProject {
    write(folder.resolve("schema.prisma"), SCHEMA.formatted(url(database)));
    write(folder.resolve("migrations/migration_lock.toml"), "provider = \"postgresql\"\n");
  }

  /** Writes a migration. */
  CommandProject with(String name, String script) {
    write(folder.resolve("migrations").resolve(name).resolve("migration.sql"), script);
    return this;
  }

  PrismaMigrate.Builder builder() {
    return PrismaMigrate.inProject(folder);
  }

  PrismaMigrate engine() {
    return builder().build();
  }

  /** The URL of {@code database} as a schema would name it. */
  static String url(TestDatabase database) {
    return PostgresServer.url(database.target().database());
  }

  /** A way to {@code database} that only gives connections. */
  static DataSource source(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.target().jdbcUrl());
    source.setUser(database.target().user());
    source.setPassword(database.target().password());
    return source;
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
