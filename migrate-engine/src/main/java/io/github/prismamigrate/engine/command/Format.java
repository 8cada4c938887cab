package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.format.SchemaFormatter;
import io.github.prismamigrate.engine.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code prisma:format}: brings schema files into their layout; needs no database. */
public final class Format {
  private final Settings settings;

  public Format(Settings settings) {
    this.settings = settings;
  }

  /**
   * Formats all files of the schema; files that are in their layout are left alone.
   *
   * @throws MigrateException P1012 where the schema has errors; then nothing is written
   */
  public FormatResult run(FormatOptions options) {
    SchemaInUse schema = SchemaInUse.read(settings, Providers.installed());
    schema.datamodel();
    Map<Path, String> changed = new LinkedHashMap<>();
    for (SourceFile file : schema.sources().files()) {
      String formatted = SchemaFormatter.format(file);
      if (!formatted.equals(file.text())) {
        changed.put(file.path(), formatted);
      }
    }
    if (!options.check()) {
      changed.forEach(Format::write);
    }
    return new FormatResult(List.copyOf(changed.keySet()), !options.check());
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException failure) {
      throw MigrateException.of(
          ErrorCode.UNEXPECTED,
          Map.of("message", "The schema file `%s` cannot be written.".formatted(path)),
          failure);
    }
  }
}
