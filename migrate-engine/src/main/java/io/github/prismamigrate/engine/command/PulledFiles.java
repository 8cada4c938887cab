package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.format.SchemaPrinter;
import io.github.prismamigrate.engine.pull.PullNote;
import io.github.prismamigrate.engine.pull.PulledView;
import io.github.prismamigrate.engine.pull.SchemaInference.Inferred;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The files of a schema that is pulled. */
final class PulledFiles {
  private static final String NEW_FILE = "introspected.prisma";

  private final SchemaInUse schema;
  private final List<Path> paths = new ArrayList<>();
  private final int newFile;

  PulledFiles(SchemaInUse schema) {
    this.schema = schema;
    schema.sources().files().forEach(file -> paths.add(file.path()));
    this.newFile = paths.size() == 1 ? 0 : indexOfNewFile();
  }

  private int indexOfNewFile() {
    Path path = schema.path().resolve(NEW_FILE);
    if (!paths.contains(path)) {
      paths.add(path);
    }
    return paths.indexOf(path);
  }

  /** The index of the file for what the schema did not know. */
  int newFile() {
    return newFile;
  }

  /** Prints all files, and writes them if asked to. */
  PullResult result(Inferred inferred, String defaultNamespace, boolean write) {
    List<SourceFile> files = files(inferred);
    List<SourceFile> views =
        inferred.views().stream().map(view -> view(view, defaultNamespace)).toList();
    if (write) {
      FileReplacement replacement = new FileReplacement();
      files.forEach(replacement::add);
      views.forEach(replacement::add);
      replacement.commit();
    }
    return new PullResult(files, views, notes(inferred), models(inferred), write);
  }

  private List<SourceFile> files(Inferred inferred) {
    List<SourceFile> files = new ArrayList<>();
    int known = schema.sources().files().size();
    for (int file = 0; file < paths.size(); file++) {
      if (file < known || !inferred.file(file).isEmpty()) {
        files.add(new SourceFile(paths.get(file), SchemaPrinter.print(inferred.file(file))));
      }
    }
    return files;
  }

  private SourceFile view(PulledView view, String defaultNamespace) {
    Path path =
        schema
            .folder()
            .resolve("views")
            .resolve(view.namespace().orElse(defaultNamespace))
            .resolve(view.name() + ".sql");
    String query = view.definition();
    return new SourceFile(path, (query.endsWith(";") ? query : query + ";") + "\n");
  }

  private static List<PullResult.Note> notes(Inferred inferred) {
    return inferred.notes().stream()
        .map(note -> new PullResult.Note(name(note.kind()), note.parameters()))
        .toList();
  }

  private static String name(PullNote.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static int models(Inferred inferred) {
    return (int)
        inferred.tree().declarations().stream().filter(ModelDeclaration.class::isInstance).count();
  }
}
