package io.github.prismamigrate.engine.diff;

import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.Extension;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Creates and changes extensions; one that is no longer listed stays. */
final class ExtensionDiffer {
  private ExtensionDiffer() {}

  static List<Step> steps(Pair<RelationalSchema> schemas) {
    Map<String, Extension> installed = new HashMap<>();
    schemas
        .previous()
        .extensions()
        .forEach(extension -> installed.put(extension.name(), extension));
    return schemas.next().extensions().stream()
        .flatMap(
            wanted ->
                Optional.ofNullable(installed.get(wanted.name()))
                    .map(present -> change(new Pair<>(present, wanted)))
                    .orElseGet(() -> List.of(new Step.CreateExtension(wanted)))
                    .stream())
        .toList();
  }

  private static List<Step> change(Pair<Extension> extensions) {
    if (!differ(extensions, Extension::namespace) && !differ(extensions, Extension::version)) {
      return List.of();
    }
    boolean relocatable = extensions.previous().relocatable() || extensions.next().relocatable();
    return relocatable
        ? List.of(new Step.AlterExtension(extensions))
        : List.of(
            new Step.DropExtension(extensions.previous()),
            new Step.CreateExtension(extensions.next()));
  }

  /** What is left open on either side differs from nothing. */
  private static boolean differ(
      Pair<Extension> extensions, Function<Extension, Optional<String>> part) {
    Pair<Optional<String>> parts = extensions.map(part);
    return parts.previous().isPresent()
        && parts.next().isPresent()
        && !parts.previous().equals(parts.next());
  }
}
