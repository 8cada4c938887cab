package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.relational.RelationalSchema;

/** Calculates the relational schema that a data model asks for. */
public final class RelationalMapper {
  private final MappingRules rules;

  public RelationalMapper(MappingRules rules) {
    this.rules = rules;
  }

  /** The schema of {@code datamodel} in the provider's own default namespace. */
  public RelationalSchema map(Datamodel datamodel) {
    throw new IllegalStateException(datamodel.toString() + rules);
  }

  /**
   * The schema of {@code datamodel}.
   *
   * @param namespace the default namespace, as the connection names it; providers without
   *     namespaces ignore it
   */
  public RelationalSchema map(Datamodel datamodel, String namespace) {
    throw new IllegalStateException(datamodel.toString() + rules + namespace);
  }
}
