package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.datamodel.ConnectionString;
import io.github.prismamigrate.engine.datamodel.Datasource;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a program finds in its environment, so that it works on the database of the command and on
 * no other.
 */
record ProgramVariables(Settings settings, SchemaInUse schema) {

  /**
   * The variables of the {@code .env} files, the ones that the datasource refers to, and the
   * database, encryption and other settings included, as drivers of Java want it: {@code
   * JDBC_DATABASE_URL}, {@code ..._USERNAME}, {@code ..._PASSWORD} and {@code ..._SCHEMA}.
   */
  Map<String, String> forDatabaseAt(JdbcTarget target, Connector connector) {
    Map<String, String> variables = new HashMap<>(schema.environment().named());
    Datasource datasource = schema.datasource();
    Stream.of(datasource.url(), datasource.directUrl())
        .flatMap(url -> url.stream())
        .filter(ConnectionString.FromEnvironment.class::isInstance)
        .map(url -> ((ConnectionString.FromEnvironment) url).variable())
        .forEach(variable -> put(variable, variables));
    variables.put("JDBC_DATABASE_URL", connector.driverUrl(target));
    variables.put("JDBC_DATABASE_USERNAME", target.user());
    variables.put("JDBC_DATABASE_PASSWORD", target.password());
    target.namespace().ifPresent(name -> variables.put("JDBC_DATABASE_SCHEMA", name));
    return variables;
  }

  /** The database that the settings name counts in place of the one of the datasource. */
  private void put(String variable, Map<String, String> variables) {
    DatabaseUrls.given(settings.database())
        .or(() -> schema.environment().get(variable))
        .ifPresent(url -> variables.put(variable, url));
  }
}
