package io.github.prismamigrate.engine.analysis.check;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import java.util.stream.Collectors;

/** The names by which clients call the keys of a model. */
final class ClientNames {
  private ClientNames() {}

  /** The name that clients make for a key of several fields. */
  static String ofCompound(KeyDraft key) {
    return key.parts().stream().map(part -> part.joined("_")).collect(Collectors.joining("_"));
  }

  /** Whether several keys have the name. */
  static boolean isRepeated(ModelDraft model, String name) {
    return model.uniqueCriteria().filter(key -> isCalled(key, name)).count() > 1;
  }

  static boolean isCalled(KeyDraft key, String name) {
    return key.clientName().filter(written -> written.value().equals(name)).isPresent();
  }
}
