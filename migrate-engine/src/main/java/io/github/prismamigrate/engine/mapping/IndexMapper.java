package io.github.prismamigrate.engine.mapping;

import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import java.util.List;

/** Makes primary keys and indexes of the keys of a model. */
final class IndexMapper {
  private final MappingRules rules;
  private final Names names;

  IndexMapper(MappingRules rules, Names names) {
    this.rules = rules;
    this.names = names;
  }

  void add(TableBuilder table, Model model, Key key) {
    IndexAlgorithm algorithm = key.algorithm().orElse(IndexAlgorithm.B_TREE);
    List<Index.Part> parts =
        key.parts().stream().map(part -> part(model, part, algorithm)).toList();
    table.index(
        key.constraint().orElse(""),
        kind(key.kind()),
        parts,
        key.algorithm(),
        key.clustered(),
        key.kind() == Key.Kind.UNIQUE && rules.makesUniqueConstraints());
  }

  private Index.Part part(Model model, Key.Part part, IndexAlgorithm algorithm) {
    return new Index.Part(
        names.column(model, part.field()),
        part.order(),
        part.length(),
        part.operatorClass().flatMap(written -> rules.operatorClass(written, algorithm)));
  }

  private static Index.Kind kind(Key.Kind kind) {
    return switch (kind) {
      case PRIMARY -> Index.Kind.PRIMARY;
      case UNIQUE -> Index.Kind.UNIQUE;
      case INDEX -> Index.Kind.NORMAL;
      case FULLTEXT -> Index.Kind.FULLTEXT;
    };
  }
}
