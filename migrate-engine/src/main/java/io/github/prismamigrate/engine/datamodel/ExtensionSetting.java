package io.github.prismamigrate.engine.datamodel;

import java.util.Optional;

/**
 * A database extension that the datasource asks for.
 *
 * @param name the name in the schema file
 * @param databaseName the name in the database: {@code map} or the same
 * @param namespace where its objects shall live
 */
public record ExtensionSetting(
    String name, String databaseName, Optional<String> namespace, Optional<String> version) {}
