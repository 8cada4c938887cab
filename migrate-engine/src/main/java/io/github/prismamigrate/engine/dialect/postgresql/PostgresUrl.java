package io.github.prismamigrate.engine.dialect.postgresql;

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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A connection URL, Prisma's or the driver's, taken apart. */
final class PostgresUrl {
  static final JdbcDriver DRIVER =
      new JdbcDriver("org.postgresql.Driver", "org.postgresql:postgresql");

  private static final String DEFAULT_NAMESPACE = "public";
  private static final int DEFAULT_PORT = 5432;

  /** Scheme, user and password, host, port, path, query. */
  private static final Pattern PRISMA =
      Pattern.compile(
          "postgres(?:ql)?://(?:([^/?]*)@)?(\\[[^]]*]|[^:/?@]*)(?::([^/?]*))?(?:/([^?]*))?(?:\\?(.*))?",
          Pattern.DOTALL);

  private PostgresUrl() {}

  static boolean isOne(String url) {
    return url.startsWith("postgresql://")
        || url.startsWith("postgres://")
        || url.startsWith("jdbc:postgresql:");
  }

  static JdbcTarget parse(String url, Path baseDirectory) {
    return url.startsWith("jdbc:") ? PostgresJdbcUrl.parse(url) : prisma(url, baseDirectory);
  }

  private static JdbcTarget prisma(String url, Path baseDirectory) {
    Matcher parts = PRISMA.matcher(url);
    if (url.indexOf('#') >= 0 || !parts.matches()) {
      throw invalid("it is not of the form postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
    }
    Map<String, String> parameters = parameters(part(parts, 5));
    Map<String, String> properties = credentials(part(parts, 1));
    properties.putAll(new PostgresParameters(parameters, baseDirectory).properties());
    String host = host(parameters.getOrDefault("host", part(parts, 2)));
    int port = port(part(parts, 3));
    String database = database(part(parts, 4));
    return new JdbcTarget(
        DRIVER,
        jdbcUrl(host, port, database),
        properties,
        host,
        port,
        database,
        Optional.of(parameters.getOrDefault("schema", DEFAULT_NAMESPACE)));
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

  private static String host(String host) {
    if (host.startsWith("/")) {
      throw invalid("Unix sockets cannot be reached from Java; give a host name");
    }
    return host.isEmpty() ? "localhost" : host;
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

  /** The first segment of the path; without one, the database that every server has. */
  private static String database(String path) {
    String first = path.split("/", 2)[0];
    return first.isEmpty() ? "postgres" : decoded(first);
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

  static String jdbcUrl(String host, int port, String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + encoded(database);
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
