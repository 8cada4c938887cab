package io.github.prismamigrate.engine.pull;

import java.util.Optional;

/**
 * A view and its query.
 *
 * @param name the name in the schema
 * @param definition empty where the role may not see it
 */
public record PulledView(Optional<String> namespace, String name, String definition) {}
