package io.github.prismamigrate.engine.source;

import java.nio.file.Path;

/** The text of one schema file. */
public record SourceFile(Path path, String text) {}
