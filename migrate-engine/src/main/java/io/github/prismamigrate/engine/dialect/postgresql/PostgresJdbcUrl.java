package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.JdbcTarget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** A URL in the words of the driver, whose parameters are the driver's properties. */
final class PostgresJdbcUrl {
  private PostgresJdbcUrl() {}

  static JdbcTarget parse(String url) {
    PostgresUrl.DRIVER.require();
    Properties parsed = Driver.parseURL(url, new Properties());
    if (parsed == null) {
      throw PostgresUrl.invalid("the driver does not understand it");
    }
    Map<String, String> properties = new HashMap<>();
    properties.put(PGProperty.LOGIN_TIMEOUT.getName(), PostgresParameters.DEFAULT_CONNECT_TIMEOUT);
    properties.put(
        PGProperty.CONNECT_TIMEOUT.getName(), PostgresParameters.DEFAULT_CONNECT_TIMEOUT);
    parsed.stringPropertyNames().forEach(name -> properties.put(name, parsed.getProperty(name)));
    String host = taken(properties, PGProperty.PG_HOST).orElse("localhost");
    String port = taken(properties, PGProperty.PG_PORT).orElse("5432");
    String database =
        taken(properties, PGProperty.PG_DBNAME).orElse(properties.getOrDefault("user", "postgres"));
    if (port.indexOf(',') >= 0) {
      throw PostgresUrl.invalid("it names several servers, but a migration has one");
    }
    Optional<String> namespace =
        Optional.of(
            PGProperty.CURRENT_SCHEMA.getOrDefault(parsed) == null
                ? "public"
                : unquoted(parsed.getProperty(PGProperty.CURRENT_SCHEMA.getName())));
    PostgresParameters.FIXED.forEach(properties::put);
    properties.put(PGProperty.CURRENT_SCHEMA.getName(), PostgresQuoting.name(namespace.get()));
    int number = Integer.parseInt(port);
    return new JdbcTarget(
        PostgresUrl.DRIVER,
        PostgresUrl.jdbcUrl(host, number, database),
        properties,
        host,
        number,
        database,
        namespace);
  }

  private static Optional<String> taken(Map<String, String> properties, PGProperty property) {
    return Optional.ofNullable(properties.remove(property.getName()));
  }

  /** The first schema of a search path. */
  private static String unquoted(String searchPath) {
    String first = searchPath.split(",", 2)[0].trim();
    return first.startsWith("\"")
        ? first.substring(1, first.length() - 1).replace("\"\"", "\"")
        : first;
  }
}
