package io.github.prismamigrate.engine.database;

import java.util.Optional;

/**
 * Something in a database that no schema file can say, so that only a script written by hand makes
 * it.
 *
 * @param kind a noun, such as {@code view}
 * @param name as SQL writes it, with the table where it belongs to one
 * @param beforeTables whether tables may need it
 * @param statement makes it, without a semicolon; empty where the catalog does not say how
 */
public record CustomObject(
    String kind, String name, boolean beforeTables, Optional<String> statement) {}
