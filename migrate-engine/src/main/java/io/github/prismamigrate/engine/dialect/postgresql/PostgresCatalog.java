package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.SqlResource;
import java.util.Set;

/**
 * The statements for a catalog, by the names of their files. A server that speaks the language of
 * PostgreSQL with another catalog has some of them in its own words.
 */
public final class PostgresCatalog {
  private final Class<?> owner;
  private final Set<String> own;

  /** The statements for PostgreSQL itself. */
  PostgresCatalog() {
    this(PostgresCatalog.class, Set.of());
  }

  /**
   * The same, apart from some files.
   *
   * @param owner a class beside which the other files lie
   * @param own the names of those files
   */
  public PostgresCatalog(Class<?> owner, Set<String> own) {
    this.owner = owner;
    this.own = Set.copyOf(own);
  }

  String sql(String file) {
    return SqlResource.read(own.contains(file) ? owner : PostgresCatalog.class, file);
  }
}
