package io.github.prismamigrate.engine.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All files of a schema, in the order in which they count. */
public record SchemaSources(List<SourceFile> files) {
  public SchemaSources {
    files = List.copyOf(files);
  }

  /**
   * Reads a schema file, or all files ending in {@code .prisma} in a folder and the folders below
   * it, in bytewise order of their paths.
   *
   * @throws io.github.prismamigrate.engine.error.MigrateException with the path, when there is no
   *     schema file or one cannot be read as UTF-8
   */
  public static SchemaSources read(Path fileOrFolder) {
    return new SchemaSources(SchemaReader.read(fileOrFolder));
  }

  public SourceFile file(Span span) {
    return files.get(span.file());
  }

  /** The text that stands at {@code span}. */
  public String text(Span span) {
    return file(span).text().substring(span.start(), span.end());
  }

  /** The same files with {@code edits} made; edits at one place stand in their order. */
  public SchemaSources with(List<TextEdit> edits) {
    Map<Integer, List<TextEdit>> byFile =
        edits.stream().collect(Collectors.groupingBy(TextEdit::file));
    List<SourceFile> edited = new ArrayList<>();
    for (int index = 0; index < files.size(); index++) {
      edited.add(files.get(index).with(byFile.getOrDefault(index, List.of())));
    }
    return new SchemaSources(edited);
  }
}
