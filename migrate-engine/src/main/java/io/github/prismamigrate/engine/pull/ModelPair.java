package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.QualifiedName;

/** Two tables that are related, in whatever direction. */
record ModelPair(QualifiedName one, QualifiedName other) {
  static ModelPair of(QualifiedName left, QualifiedName right) {
    return left.toString().compareTo(right.toString()) <= 0
        ? new ModelPair(left, right)
        : new ModelPair(right, left);
  }
}
