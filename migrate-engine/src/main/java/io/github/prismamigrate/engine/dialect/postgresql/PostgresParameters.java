package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parameters of a Prisma URL as properties of the driver; unknown ones are ignored. */
final class PostgresParameters {
  /**
   * What scripts need: each travels as one message of the simple protocol, whatever its length, and
   * error positions count from its start.
   */
  static final Map<String, String> FIXED =
      Map.of(
          "preferQueryMode", "extendedForPrepared",
          "prepareThreshold", "0",
          "tcpKeepAlive", "true");

  static final String DEFAULT_CONNECT_TIMEOUT = "5";
  private static final List<String> NUMBERS_WITHOUT_EFFECT =
      List.of(
          "pool_timeout",
          "connection_limit",
          "max_connection_lifetime",
          "max_idle_connection_lifetime",
          "statement_cache_size");
  private static final Set<String> CHANNEL_BINDINGS = Set.of("disable", "prefer", "require");

  private final Map<String, String> parameters;
  private final Path baseDirectory;

  PostgresParameters(Map<String, String> parameters, Path baseDirectory) {
    this.parameters = parameters;
    this.baseDirectory = baseDirectory;
  }

  Map<String, String> properties() {
    NUMBERS_WITHOUT_EFFECT.forEach(name -> number(name, "0"));
    Map<String, String> properties = new HashMap<>(FIXED);
    properties.put(
        "ApplicationName", parameters.getOrDefault("application_name", "prisma-migrate"));
    properties.put("connectTimeout", number("connect_timeout", DEFAULT_CONNECT_TIMEOUT));
    properties.put("loginTimeout", number("connect_timeout", DEFAULT_CONNECT_TIMEOUT));
    properties.put("socketTimeout", number("socket_timeout", "0"));
    properties.put("channelBinding", channelBinding());
    if (parameters.containsKey("options")) {
      properties.put("options", parameters.get("options"));
    }
    if (!poolsConnections()) {
      properties.put(
          "currentSchema", PostgresQuoting.name(parameters.getOrDefault("schema", "public")));
    }
    addEncryption(properties);
    return properties;
  }

  /** Behind PgBouncer, settings cannot be made while connecting. */
  private boolean poolsConnections() {
    String value = parameters.getOrDefault("pgbouncer", "false");
    if (!value.equals("true") && !value.equals("false")) {
      throw PostgresUrl.invalid("`pgbouncer` is neither `true` nor `false`");
    }
    return value.equals("true");
  }

  private String number(String name, String otherwise) {
    String value = parameters.getOrDefault(name, otherwise);
    if (!value.matches("[0-9]{1,9}")) {
      throw PostgresUrl.invalid("`%s` is not a number".formatted(name));
    }
    return value;
  }

  private String channelBinding() {
    String value = parameters.getOrDefault("channel_binding", "prefer");
    return CHANNEL_BINDINGS.contains(value) ? value : "prefer";
  }

  private void addEncryption(Map<String, String> properties) {
    properties.put("sslmode", sslMode());
    addFile("sslcert", "sslrootcert", properties);
    addFile("sslidentity", "sslkey", properties);
    if (parameters.containsKey("sslpassword")) {
      properties.put("sslpassword", parameters.get("sslpassword"));
    }
  }

  private String sslMode() {
    String mode = parameters.getOrDefault("sslmode", "prefer");
    if (mode.equals("disable")) {
      return "disable";
    }
    boolean strict =
        !parameters
            .getOrDefault("sslaccept", "accept_invalid_certs")
            .equals("accept_invalid_certs");
    if (strict) {
      return "verify-full";
    }
    return mode.equals("require") ? "require" : "prefer";
  }

  private void addFile(String parameter, String property, Map<String, String> properties) {
    if (!parameters.containsKey(parameter)) {
      return;
    }
    Path file = baseDirectory.resolve(parameters.get(parameter));
    if (!Files.isReadable(file)) {
      throw MigrateException.of(
          ErrorCode.TLS_FAILED, Map.of("message", "the file " + file + " cannot be read"));
    }
    properties.put(property, file.toAbsolutePath().toString());
  }
}
