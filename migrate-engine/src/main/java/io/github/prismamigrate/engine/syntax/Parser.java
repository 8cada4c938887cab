package io.github.prismamigrate.engine.syntax;

import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** A recursive-descent parser that goes on after an error. */
public final class Parser {
  private Parser() {}

  /** The declarations of all files; what fits no rule is reported and left out. */
  public static SyntaxTree parse(SchemaSources sources, Diagnostics diagnostics) {
    List<Declaration> declarations = new ArrayList<>();
    DeclarationReader reader = new DeclarationReader(sources, diagnostics);
    for (int index = 0; index < sources.files().size(); index++) {
      SyntaxFile file = FileParser.parse(index, sources.files().get(index));
      declarations.addAll(reader.declarations(file));
    }
    return new SyntaxTree(declarations);
  }

  /** A single file with everything that is written in it; nothing is reported. */
  public static SyntaxFile parse(SourceFile file) {
    return FileParser.parse(0, file);
  }
}
