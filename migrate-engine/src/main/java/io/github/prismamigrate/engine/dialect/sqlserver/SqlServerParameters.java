package io.github.prismamigrate.engine.dialect.sqlserver;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The settings of a Prisma URL as properties of the driver; unknown ones are ignored. */
final class SqlServerParameters {
  /** How transactions are kept apart; the driver ignores it, the connector sees to it. */
  static final String ISOLATION_LEVEL = "isolationLevel";

  /** Seconds for connecting. */
  static final String LOGIN_TIMEOUT = "loginTimeout";

  /** Milliseconds for each answer of the server. */
  static final String SOCKET_TIMEOUT = "socketTimeout";

  static final String DEFAULT_LOGIN_TIMEOUT = "5";
  private static final List<String> LOGIN_TIMEOUTS =
      List.of(
          "logintimeout",
          "login_timeout",
          "connecttimeout",
          "connect_timeout",
          "connectiontimeout",
          "connection_timeout");
  private static final List<String> ISOLATION_LEVELS =
      List.of("READ UNCOMMITTED", "READ COMMITTED", "REPEATABLE READ", "SNAPSHOT", "SERIALIZABLE");

  private final Map<String, String> settings;
  private final Path baseDirectory;

  /**
   * @param settings by name in lower case
   */
  SqlServerParameters(Map<String, String> settings, Path baseDirectory) {
    this.settings = settings;
    this.baseDirectory = baseDirectory;
  }

  Map<String, String> properties() {
    Map<String, String> properties = new HashMap<>();
    setting("user", "username", "uid", "user id").ifPresent(user -> properties.put("user", user));
    setting("password", "pwd").ifPresent(password -> properties.put("password", password));
    properties.put("encrypt", encrypt());
    properties.put(
        LOGIN_TIMEOUT,
        number(SqlServerUrl.first(settings, LOGIN_TIMEOUTS).orElse(DEFAULT_LOGIN_TIMEOUT)));
    setting("sockettimeout", "socket_timeout")
        .ifPresent(seconds -> properties.put(SOCKET_TIMEOUT, milliseconds(seconds)));
    setting("isolationlevel", "isolation_level")
        .ifPresent(level -> properties.put(ISOLATION_LEVEL, isolationLevel(level)));
    properties.put("applicationName", setting("applicationname").orElse("prisma-migrate"));
    setting("applicationintent").ifPresent(i -> properties.put("applicationIntent", i));
    addTrust(properties);
    addIntegratedSecurity(properties);
    return properties;
  }

  private Optional<String> setting(String... names) {
    return SqlServerUrl.first(settings, List.of(names));
  }

  /** The driver has no connection without an encrypted login where the server can encrypt. */
  private String encrypt() {
    String value = setting("encrypt").orElse("false");
    return switch (value) {
      case "true", "false" -> value;
      case "DANGER_PLAINTEXT" -> "false";
      default ->
          throw SqlServerUrl.invalid(
              "`encrypt` is neither `true` nor `false` nor `DANGER_PLAINTEXT`");
    };
  }

  private static String number(String value) {
    if (!value.matches("[0-9]{1,5}")) {
      throw SqlServerUrl.invalid("a timeout is not a number of seconds");
    }
    return value;
  }

  private static String milliseconds(String seconds) {
    return String.valueOf(Integer.parseInt(number(seconds)) * 1_000);
  }

  private static String isolationLevel(String written) {
    String wanted = withoutBlanks(written);
    return ISOLATION_LEVELS.stream()
        .filter(level -> withoutBlanks(level).equals(wanted))
        .findFirst()
        .orElseThrow(() -> SqlServerUrl.invalid("`isolationLevel` is none of the server's"));
  }

  private static String withoutBlanks(String level) {
    return level.replace(" ", "").toUpperCase(Locale.ROOT);
  }

  private void addTrust(Map<String, String> properties) {
    Optional<String> trust = setting("trustservercertificate", "trust_server_certificate");
    trust.ifPresent(value -> properties.put("trustServerCertificate", trueOrFalse(value)));
    Optional<String> authority = setting("trustservercertificateca", "trust_server_certificate_ca");
    if (authority.isPresent() && trust.isPresent()) {
      throw SqlServerUrl.invalid(
          "`trustServerCertificate` and `trustServerCertificateCA` exclude each other");
    }
    authority.ifPresent(
        file -> properties.putAll(SqlServerTrustStore.of(baseDirectory.resolve(file))));
  }

  private static String trueOrFalse(String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw SqlServerUrl.invalid("`trustServerCertificate` is neither `true` nor `false`");
    }
    return value;
  }

  private void addIntegratedSecurity(Map<String, String> properties) {
    boolean integrated =
        setting("integratedsecurity")
            .filter(
                value -> List.of("true", "yes", "sspi").contains(value.toLowerCase(Locale.ROOT)))
            .isPresent();
    if (!integrated) {
      return;
    }
    properties.put("integratedSecurity", "true");
    if (properties.containsKey("user") && properties.containsKey("password")) {
      properties.put("authenticationScheme", "NTLM");
      addDomain(properties);
    } else if (!System.getProperty("os.name").startsWith("Windows")) {
      properties.put("authenticationScheme", "JavaKerberos");
    }
  }

  /** A Windows account is written {@code DOMAIN\\user}. */
  private static void addDomain(Map<String, String> properties) {
    String[] account = properties.get("user").split("\\\\", 2);
    if (account.length == 2) {
      properties.put("domain", account[0]);
      properties.put("user", account[1]);
    }
  }
}
