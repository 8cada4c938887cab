package io.github.prismamigrate.engine.relational;

import java.util.Optional;

/**
 * The name of a table, enum or view.
 *
 * @param namespace always present where the database has namespaces, also for the default one
 */
public record QualifiedName(Optional<String> namespace, String name) {
  /** A name in a database without namespaces. */
  public static QualifiedName of(String name) {
    return new QualifiedName(Optional.empty(), name);
  }

  public static QualifiedName of(String namespace, String name) {
    return new QualifiedName(Optional.of(namespace), name);
  }

  /** Another name in the same namespace. */
  public QualifiedName sibling(String other) {
    return new QualifiedName(namespace, other);
  }
}
