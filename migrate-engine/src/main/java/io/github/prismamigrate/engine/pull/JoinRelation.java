package io.github.prismamigrate.engine.pull;

/**
 * A join table between two models.
 *
 * @param a the model that column {@code A} refers to
 * @param b the model that column {@code B} refers to
 */
record JoinRelation(PulledModel a, PulledModel b, JoinTable table) {
  String name() {
    return table.relation();
  }

  boolean self() {
    return table.self();
  }

  ModelPair pair() {
    return ModelPair.of(a.databaseName(), b.databaseName());
  }

  /** Whether the name is the one that the relation gets if none is written. */
  boolean hasGeneratedName() {
    return a.name().compareTo(b.name()) < 0 && name().equals(a.name() + "To" + b.name());
  }
}
