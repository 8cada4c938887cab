package io.github.prismamigrate.engine.dialect.mysql;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a URL as properties of the driver; unknown ones are ignored. */
final class MySqlParameters {
  /** Passwords of MySQL 8 need the server's key where the connection is not encrypted. */
  static final Map<String, String> FIXED =
      Map.of("allowPublicKeyRetrieval", "true", "tcpKeepAlive", "true");

  private static final String SSL_MODE = "sslMode";
  private static final String DEFAULT_CONNECT_TIMEOUT = "5";
  private static final List<String> NUMBERS_WITHOUT_EFFECT =
      List.of(
          "pool_timeout",
          "connection_limit",
          "max_connection_lifetime",
          "max_idle_connection_lifetime",
          "statement_cache_size");
  private static final Set<String> ENCRYPTING =
      Set.of("sslcert", "sslidentity", "sslpassword", "sslaccept");

  /** How the other driver words what this one calls {@code sslMode}. */
  private static final Map<String, String> SSL_MODES =
      Map.of(
          "DISABLED", "disable",
          "PREFERRED", "trust",
          "REQUIRED", "trust",
          "VERIFY_CA", "verify-ca",
          "VERIFY_IDENTITY", "verify-full");

  private final Map<String, String> parameters;
  private final Path baseDirectory;

  MySqlParameters(Map<String, String> parameters, Path baseDirectory) {
    this.parameters = parameters;
    this.baseDirectory = baseDirectory;
  }

  /** The parameters of a JDBC URL, which are properties already. */
  static Map<String, String> ofDriver(Map<String, String> parameters) {
    Map<String, String> properties = new HashMap<>(parameters);
    properties.putIfAbsent("connectTimeout", DEFAULT_CONNECT_TIMEOUT + "000");
    properties.computeIfPresent(SSL_MODE, (name, mode) -> SSL_MODES.getOrDefault(mode, mode));
    return properties;
  }

  Map<String, String> properties() {
    NUMBERS_WITHOUT_EFFECT.forEach(name -> number(name, "0"));
    if (parameters.containsKey("socket")) {
      throw MySqlUrl.invalid("Unix sockets cannot be reached from Java; give a host name");
    }
    Map<String, String> properties = new HashMap<>();
    properties.put("connectTimeout", millis("connect_timeout", DEFAULT_CONNECT_TIMEOUT));
    properties.put("socketTimeout", millis("socket_timeout", "0"));
    addEncryption(properties);
    return properties;
  }

  private String millis(String name, String otherwise) {
    return number(name, otherwise) + "000";
  }

  private String number(String name, String otherwise) {
    String value = parameters.getOrDefault(name, otherwise);
    if (!value.matches("[0-9]{1,6}")) {
      throw MySqlUrl.invalid("`%s` is not a number".formatted(name));
    }
    return value;
  }

  private void addEncryption(Map<String, String> properties) {
    if (ENCRYPTING.stream().noneMatch(parameters::containsKey)) {
      properties.put(SSL_MODE, "disable");
      return;
    }
    boolean strict = parameters.getOrDefault("sslaccept", "").equals("strict");
    properties.put(SSL_MODE, strict ? "verify-full" : "trust");
    addFile("sslcert", "serverSslCert", properties);
    addFile("sslidentity", "keyStore", properties);
    if (parameters.containsKey("sslidentity")) {
      properties.put("keyStoreType", "PKCS12");
      properties.put("keyStorePassword", parameters.getOrDefault("sslpassword", ""));
    }
  }

  private void addFile(String name, String property, Map<String, String> properties) {
    if (!parameters.containsKey(name)) {
      return;
    }
    Path file = baseDirectory.resolve(parameters.get(name));
    if (!Files.isReadable(file)) {
      throw MySqlUrl.invalid("the file of `%s` cannot be read".formatted(name));
    }
    properties.put(property, file.toAbsolutePath().toString());
  }
}
