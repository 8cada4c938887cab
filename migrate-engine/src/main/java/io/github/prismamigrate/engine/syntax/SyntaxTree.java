package io.github.prismamigrate.engine.syntax;

import java.util.List;

/** All declarations of all files of a schema, in order. */
public record SyntaxTree(List<Declaration> declarations) {
  public SyntaxTree {
    declarations = List.copyOf(declarations);
  }
}
