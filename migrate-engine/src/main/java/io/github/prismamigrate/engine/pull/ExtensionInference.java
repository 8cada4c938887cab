package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Datasource;
import io.github.prismamigrate.engine.datamodel.ExtensionSetting;
import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.relational.Extension;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The extensions of a database as a setting of the datasource. */
final class ExtensionInference {
  /** Those that a schema can hardly do without, so that they are added unasked. */
  private static final Set<String> ADDED = Set.of("citext", "postgis", "pg_crypto", "uuid-ossp");

  private ExtensionInference() {}

  /** Empty unless the schema cares about extensions and there are any. */
  static Optional<Expression> of(RelationalSchema schema, PreviousSchema previous) {
    if (!previous
        .configuration()
        .previewFeatures()
        .contains(PreviewFeature.POSTGRESQL_EXTENSIONS)) {
      return Optional.empty();
    }
    List<ExtensionSetting> listed =
        previous.configuration().datasource().map(Datasource::extensions).orElse(List.of());
    List<Expression> written = new ArrayList<>();
    for (Extension extension : schema.extensions()) {
      setting(extension, listed)
          .map(setting -> known(extension, setting))
          .or(() -> added(extension))
          .ifPresent(written::add);
    }
    return written.isEmpty() && listed.isEmpty()
        ? Optional.empty()
        : Optional.of(Nodes.array(written));
  }

  private static Optional<ExtensionSetting> setting(
      Extension extension, List<ExtensionSetting> listed) {
    return listed.stream()
        .filter(setting -> setting.databaseName().equals(extension.name()))
        .findFirst();
  }

  private static Expression known(Extension extension, ExtensionSetting setting) {
    List<Argument> arguments = map(setting.name(), extension.name());
    setting
        .namespace()
        .flatMap(before -> extension.namespace())
        .ifPresent(namespace -> arguments.add(Nodes.argument("schema", Nodes.text(namespace))));
    setting
        .version()
        .flatMap(before -> extension.version())
        .ifPresent(version -> arguments.add(Nodes.argument("version", Nodes.text(version))));
    return written(setting.name(), arguments);
  }

  private static Optional<Expression> added(Extension extension) {
    if (!ADDED.contains(extension.name())) {
      return Optional.empty();
    }
    String name = NameSanitizer.sanitized(extension.name());
    List<Argument> arguments = map(name, extension.name());
    extension
        .namespace()
        .ifPresent(namespace -> arguments.add(Nodes.argument("schema", Nodes.text(namespace))));
    return Optional.of(written(name, arguments));
  }

  private static List<Argument> map(String name, String databaseName) {
    List<Argument> arguments = new ArrayList<>();
    if (!name.equals(databaseName)) {
      arguments.add(Nodes.argument("map", Nodes.text(databaseName)));
    }
    return arguments;
  }

  private static Expression written(String name, List<Argument> arguments) {
    return arguments.isEmpty() ? Nodes.reference(name) : Nodes.call(name, arguments);
  }
}
