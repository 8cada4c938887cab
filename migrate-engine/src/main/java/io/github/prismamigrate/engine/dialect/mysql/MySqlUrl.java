package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.database.JdbcDriver;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection URL, Prisma's or that of a driver, taken apart. */
final class MySqlUrl {
  static final JdbcDriver DRIVER =
      new JdbcDriver("org.mariadb.jdbc.Driver", "org.mariadb.jdbc:mariadb-java-client");

  private static final int DEFAULT_PORT = 3306;
  private static final String DEFAULT_DATABASE = "mysql";

  /** What the server keeps for itself. */
  private static final Set<String> SYSTEM_DATABASES =
      Set.of("mysql", "information_schema", "performance_schema", "sys");

  /** User and password, host, port, path, query. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:mysql|jdbc:mysql|jdbc:mariadb)://(?:([^/?]*)@)?(\\[[^]]*]|[^:/?@,]*)(?::([^/?,]*))?"
              + "(?:/([^?]*))?(?:\\?(.*))?",
          Pattern.DOTALL);

  private MySqlUrl() {}

  static boolean isOne(String url) {
    return url.startsWith("mysql://")
        || url.startsWith("jdbc:mysql:")
        || url.startsWith("jdbc:mariadb:");
  }

  /**
   * Reads a URL.
   *
   * @throws MigrateException P1013 when it cannot be understood, P3004 when it leads to a database
   *     of the server's own
   */
  static JdbcTarget parse(String url, Path baseDirectory) {
    Matcher parts = FORM.matcher(url);
    if (url.indexOf('#') >= 0 || !parts.matches()) {
      throw invalid("it is not of the form mysql://USER:PASSWORD@HOST:PORT/DATABASE");
    }
    Map<String, String> parameters = parameters(part(parts, 5));
    Map<String, String> properties = new HashMap<>(MySqlParameters.FIXED);
    properties.putAll(credentials(part(parts, 1)));
    properties.putAll(
        url.startsWith("jdbc:")
            ? MySqlParameters.ofDriver(parameters)
            : new MySqlParameters(parameters, baseDirectory).properties());
    String host = part(parts, 2).isEmpty() ? "localhost" : part(parts, 2);
    int port = port(part(parts, 3));
    String database = database(part(parts, 4));
    return new JdbcTarget(
        DRIVER, jdbcUrl(host, port, database), properties, host, port, database, Optional.empty());
  }

  private static String part(Matcher parts, int group) {
    return Optional.ofNullable(parts.group(group)).orElse("");
  }

  private static Map<String, String> credentials(String userInfo) {
    Map<String, String> properties = new HashMap<>();
    int colon = userInfo.indexOf(':');
    String user = colon < 0 ? userInfo : userInfo.substring(0, colon);
    if (!user.isEmpty()) {
      properties.put("user", decoded(user));
    }
    if (colon >= 0) {
      properties.put("password", decoded(userInfo.substring(colon + 1)));
    }
    return properties;
  }

  private static int port(String port) {
    if (port.isEmpty()) {
      return DEFAULT_PORT;
    }
    if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65535) {
      throw invalid("the port is not a number between 0 and 65535");
    }
    return Integer.parseInt(port);
  }

  private static String database(String path) {
    String first = decoded(path.split("/", 2)[0]);
    String database = first.isEmpty() ? DEFAULT_DATABASE : first;
    if (SYSTEM_DATABASES.contains(database.toLowerCase(Locale.ROOT))) {
      throw MigrateException.of(ErrorCode.SYSTEM_DATABASE, Map.of("database_name", database));
    }
    return database;
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : query.split("&")) {
      String[] pair = parameter.split("=", 2);
      if (!pair[0].isEmpty()) {
        parameters.put(formDecoded(pair[0]), pair.length == 1 ? "" : formDecoded(pair[1]));
      }
    }
    return parameters;
  }

  private static String decoded(String text) {
    return formDecoded(text.replace("+", "%2B"));
  }

  private static String formDecoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException failure) {
      throw invalid("a percent sign is not followed by two hexadecimal digits");
    }
  }

  private static String jdbcUrl(String host, int port, String database) {
    return "jdbc:mariadb://"
        + host
        + ":"
        + port
        + "/"
        + URLEncoder.encode(database, StandardCharsets.UTF_8);
  }

  /** The same server and settings, and no database. */
  static JdbcTarget server(JdbcTarget target) {
    return otherDatabase(target, "");
  }

  /** The same server and settings, another database. */
  static JdbcTarget otherDatabase(JdbcTarget target, String database) {
    return new JdbcTarget(
        target.driver(),
        jdbcUrl(target.host(), target.port(), database),
        target.properties(),
        target.host(),
        target.port(),
        database,
        target.namespace());
  }

  static MigrateException invalid(String details) {
    return MigrateException.of(ErrorCode.URL_INVALID, Map.of("details", details));
  }
}
