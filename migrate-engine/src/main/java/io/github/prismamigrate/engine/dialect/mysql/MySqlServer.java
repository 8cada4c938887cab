package io.github.prismamigrate.engine.dialect.mysql;

/**
 * What servers of this family do differently, as far as scripts and comparisons depend on it.
 *
 * @param mariaDb whether it is MariaDB, which keeps JSON as text and words defaults its own way
 * @param renamesIndexes whether an index can get another name in place
 * @param acceptsOffsets whether a point in time may be written with an offset from UTC
 * @param lowersTableNames whether it keeps the names of tables in lower case
 */
public record MySqlServer(
    boolean mariaDb, boolean renamesIndexes, boolean acceptsOffsets, boolean lowersTableNames) {
  /** The newest MySQL, which counts where no server is known. */
  public static MySqlServer newest() {
    return new MySqlServer(false, true, true, false);
  }
}
