package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.types.ReferentialAction;
import java.util.List;

/** A relation between two models. */
public sealed interface Relation {
  /** The written name, or the generated {@code AToB}. */
  String name();

  /**
   * A relation whose fields lie in one of the two models.
   *
   * @param model the model that holds the fields
   * @param field the relation field that defines it
   * @param onDelete the written action or the default
   * @param onUpdate the written action or the default
   * @param constraint the name of the foreign key, written or generated
   */
  record Inline(
      String name,
      String model,
      String field,
      List<String> fields,
      String referencedModel,
      List<String> referencedFields,
      ReferentialAction onDelete,
      ReferentialAction onUpdate,
      String constraint)
      implements Relation {
    public Inline {
      fields = List.copyOf(fields);
      referencedFields = List.copyOf(referencedFields);
    }
  }

  /**
   * An implicit many-to-many relation; {@code A} is the side with the smaller model name, in a self
   * relation the smaller field name.
   */
  record ManyToMany(String name, String modelA, String fieldA, String modelB, String fieldB)
      implements Relation {}
}
