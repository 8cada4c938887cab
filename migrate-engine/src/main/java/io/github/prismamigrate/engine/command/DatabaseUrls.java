package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.datamodel.ConnectionString;
import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.environment.Environment;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The URLs that settings and datasource lead to, with the folders they are relative to. */
final class DatabaseUrls {
  private final Settings settings;
  private final SchemaInUse schema;

  DatabaseUrls(Settings settings, SchemaInUse schema) {
    this.settings = settings;
    this.schema = schema;
  }

  /**
   * A URL and what relative paths in it are relative to.
   *
   * @param text may hold a password
   */
  record Resolved(String text, Path folder) {
    @Override
    public String toString() {
      return "Resolved[***]";
    }
  }

  /**
   * The database to work on.
   *
   * @throws MigrateException P1012 where nothing names one
   */
  Resolved main() {
    Optional<Resolved> given =
        given(settings.database()).map(url -> new Resolved(url, settings.project()));
    return given.orElseGet(this::ofDatasource);
  }

  /** The shadow database; empty where one is to be made for the purpose. */
  Optional<Resolved> shadow() {
    Optional<Resolved> given =
        given(settings.shadowDatabase()).map(url -> new Resolved(url, settings.project()));
    return given.or(this::shadowOfDatasource);
  }

  /** The URL, where a location is one. */
  static Optional<String> given(Optional<DatabaseLocation> location) {
    return location
        .filter(DatabaseLocation.Url.class::isInstance)
        .map(url -> ((DatabaseLocation.Url) url).url());
  }

  private Resolved ofDatasource() {
    Datasource datasource = schema.datasource();
    ConnectionString url =
        datasource
            .directUrl()
            .or(datasource::url)
            .orElseThrow(() -> invalid("The datasource has no `url`."));
    return new Resolved(valueOf(url), folder());
  }

  private Optional<Resolved> shadowOfDatasource() {
    return schema
        .datasource()
        .shadowUrl()
        .flatMap(url -> written(url, schema.environment()))
        .map(url -> new Resolved(url, folder()));
  }

  /** The folder of the schema, unless that lies in a jar, where no database can be. */
  private Path folder() {
    return schema.packed() ? settings.project() : schema.folder();
  }

  private String valueOf(ConnectionString url) {
    return written(url, schema.environment()).orElseThrow(() -> missing(url));
  }

  private static Optional<String> written(ConnectionString url, Environment environment) {
    Optional<String> value =
        url instanceof ConnectionString.FromEnvironment reference
            ? environment.get(reference.variable())
            : Optional.of(((ConnectionString.Written) url).value());
    return value.filter(text -> !text.isEmpty());
  }

  private static MigrateException missing(ConnectionString url) {
    return invalid(
        url instanceof ConnectionString.FromEnvironment reference
            ? ("The environment variable `%s` that the datasource refers to is missing or empty."
                    + " Set it, or write it to a `.env` file, or give the URL: -Dprisma.url=<url>")
                .formatted(reference.variable())
            : "The `url` of the datasource is empty.");
  }

  private static MigrateException invalid(String reason) {
    return MigrateException.of(ErrorCode.SCHEMA_INVALID, Map.of("full_error", reason));
  }
}
