package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.database.JdbcDriver;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerUrlParser.Braces;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerUrlParser.Parts;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A connection URL, Prisma's or the driver's, taken apart. */
final class SqlServerUrl {
  static final JdbcDriver DRIVER =
      new JdbcDriver(
          "com.microsoft.sqlserver.jdbc.SQLServerDriver", "com.microsoft.sqlserver:mssql-jdbc");
  static final String MASTER = "master";
  static final String DATABASE = "databaseName";

  private static final String PRISMA = "sqlserver://";
  private static final String JDBC = "jdbc:sqlserver://";

  /** What the driver's URL can name without escapes; the properties name every host. */
  private static final String PLAIN_HOST = "[A-Za-z0-9._-]+";

  private static final int DEFAULT_PORT = 1433;
  private static final List<String> DATABASE_NAMES =
      List.of("database", "databasename", "initial catalog");

  private SqlServerUrl() {}

  static boolean isOne(String url) {
    return url.startsWith("sqlserver:") || url.startsWith("jdbc:sqlserver:");
  }

  static JdbcTarget parse(String url, Path baseDirectory) {
    if (url.startsWith(JDBC)) {
      Parts parts = new SqlServerUrlParser(url, JDBC.length(), Braces.DOUBLED).parse();
      Map<String, String> properties = new HashMap<>(parts.settings());
      properties.putIfAbsent(
          SqlServerParameters.LOGIN_TIMEOUT.toLowerCase(Locale.ROOT),
          SqlServerParameters.DEFAULT_LOGIN_TIMEOUT);
      return target(parts, properties);
    }
    if (!url.startsWith(PRISMA)) {
      throw invalid("it is not of the form sqlserver://HOST:PORT;database=DATABASE;user=USER");
    }
    if (!StandardCharsets.US_ASCII.newEncoder().canEncode(url)) {
      throw invalid("it has characters outside of ASCII");
    }
    Parts parts = new SqlServerUrlParser(url, PRISMA.length(), Braces.PLAIN).parse();
    return target(parts, new SqlServerParameters(parts.settings(), baseDirectory).properties());
  }

  /** The target with the place added to {@code properties}, which both forms write alike. */
  private static JdbcTarget target(Parts parts, Map<String, String> properties) {
    Map<String, String> settings = parts.settings();
    String host = parts.host().orElse(settings.getOrDefault("servername", "localhost"));
    Optional<String> port = parts.port().or(() -> Optional.ofNullable(settings.get("portnumber")));
    int number = port.map(SqlServerUrl::number).orElse(DEFAULT_PORT);
    String database = first(settings, DATABASE_NAMES).orElse(MASTER);
    List.of("servername", "portnumber", "schema").forEach(properties::remove);
    DATABASE_NAMES.forEach(properties::remove);
    properties.put("serverName", host);
    properties.put(DATABASE, database);
    parts.instance().ifPresent(instance -> properties.put("instanceName", instance));
    // Without a port, an instance is asked for its own.
    if (port.isPresent() || parts.instance().isEmpty()) {
      properties.put("portNumber", String.valueOf(number));
    }
    return new JdbcTarget(
        DRIVER,
        JDBC + (host.matches(PLAIN_HOST) ? host : ""),
        properties,
        host,
        number,
        database,
        Optional.of(settings.getOrDefault("schema", SqlServerMappingRules.DEFAULT_NAMESPACE)));
  }

  /** The first of {@code names} that has a value. */
  static Optional<String> first(Map<String, String> settings, List<String> names) {
    return names.stream().filter(settings::containsKey).map(settings::get).findFirst();
  }

  private static int number(String port) {
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      throw invalid("the port is not a number between 0 and 65535");
    }
    return Integer.parseInt(port);
  }

  /** The same server and settings, another database. */
  static JdbcTarget otherDatabase(JdbcTarget target, String database) {
    Map<String, String> properties = new HashMap<>(target.properties());
    properties.put(DATABASE, database);
    return new JdbcTarget(
        target.driver(),
        target.jdbcUrl(),
        properties,
        target.host(),
        target.port(),
        database,
        target.namespace());
  }

  static MigrateException invalid(String details) {
    return MigrateException.of(ErrorCode.URL_INVALID, Map.of("details", details));
  }
}
