package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.Expression;
import io.github.prismamigrate.engine.types.GeneratedName;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Primary keys, unique constraints and indexes as attributes. */
final class KeyInference {
  private final PullRules rules;

  KeyInference(PullRules rules) {
    this.rules = rules;
  }

  /** {@code @id} and {@code @unique} of a field. */
  List<AttributeNode> ofField(PulledModel model, PulledField field) {
    List<AttributeNode> attributes = new ArrayList<>();
    single(model, field, Index.Kind.PRIMARY).ifPresent(attributes::add);
    single(model, field, Index.Kind.UNIQUE).ifPresent(attributes::add);
    return attributes;
  }

  private Optional<AttributeNode> single(PulledModel model, PulledField field, Index.Kind kind) {
    return first(model, List.of(field.column().name()), kind).map(index -> ofField(model, index));
  }

  /** A field has room for one index of a kind; others of the column become block attributes. */
  private static Optional<Index> first(PulledModel model, List<String> columns, Index.Kind kind) {
    return model.writableIndexes().stream()
        .filter(index -> index.kind() == kind && index.columns().equals(columns))
        .findFirst();
  }

  private AttributeNode ofField(PulledModel model, Index index) {
    List<Argument> arguments = names(model, index);
    arguments.addAll(partArguments(model, index, index.parts().get(0)));
    clustered(index).ifPresent(arguments::add);
    return Nodes.attribute(index.kind() == Index.Kind.PRIMARY ? "id" : "unique", arguments);
  }

  /** {@code @@id}, then the indexes: those that were there before in their order, then new ones. */
  List<AttributeNode> ofModel(PulledModel model) {
    return model.writableIndexes().stream()
        .filter(index -> !isFieldAttribute(model, index))
        .sorted(Comparator.comparingInt(index -> rank(model, index)))
        .map(index -> ofBlock(model, index))
        .toList();
  }

  private static boolean isFieldAttribute(PulledModel model, Index index) {
    boolean key = index.kind() == Index.Kind.PRIMARY || index.kind() == Index.Kind.UNIQUE;
    return key
        && index.parts().size() == 1
        && first(model, index.columns(), index.kind()).filter(index::equals).isPresent();
  }

  private static int rank(PulledModel model, Index index) {
    return index.kind() == Index.Kind.PRIMARY
        ? -1
        : model
            .previous()
            .flatMap(previous -> previous.indexRank(index.name()))
            .orElse(Integer.MAX_VALUE);
  }

  private AttributeNode ofBlock(PulledModel model, Index index) {
    List<Expression> parts = index.parts().stream().map(part -> part(model, index, part)).toList();
    List<Argument> arguments = new ArrayList<>();
    arguments.add(Nodes.argument(Nodes.array(parts)));
    arguments.addAll(names(model, index));
    clustered(index).ifPresent(arguments::add);
    type(index).ifPresent(arguments::add);
    return Nodes.attribute(keyword(index.kind()), arguments);
  }

  private static String keyword(Index.Kind kind) {
    return switch (kind) {
      case PRIMARY -> "id";
      case UNIQUE -> "unique";
      case NORMAL -> "index";
      case FULLTEXT -> "fulltext";
    };
  }

  private Expression part(PulledModel model, Index index, Index.Part part) {
    String field = model.field(part.column()).name().name();
    List<Argument> arguments = partArguments(model, index, part);
    return arguments.isEmpty() ? Nodes.reference(field) : Nodes.call(field, arguments);
  }

  private List<Argument> partArguments(PulledModel model, Index index, Index.Part part) {
    List<Argument> arguments = new ArrayList<>();
    operatorClass(model, index, part).ifPresent(arguments::add);
    part.length()
        .ifPresent(
            length -> arguments.add(Nodes.argument("length", Nodes.number(length.toString()))));
    part.order()
        .filter(order -> order == SortOrder.DESC)
        .ifPresent(order -> arguments.add(Nodes.argument("sort", Nodes.reference("Desc"))));
    return arguments;
  }

  private Optional<Argument> operatorClass(PulledModel model, Index index, Index.Part part) {
    return part.operatorClass()
        .flatMap(
            found ->
                rules.operatorClass(
                    found,
                    index.algorithm().orElse(IndexAlgorithm.B_TREE),
                    model.field(part.column()).column().type()))
        .map(KeyInference::written)
        .map(value -> Nodes.argument("ops", value));
  }

  private static Expression written(OperatorClass operatorClass) {
    return operatorClass.raw()
        ? Nodes.call("raw", Nodes.text(operatorClass.name()))
        : Nodes.reference(operatorClass.name());
  }

  private List<Argument> names(PulledModel model, Index index) {
    List<Argument> arguments = new ArrayList<>();
    clientName(model, index)
        .ifPresent(name -> arguments.add(Nodes.argument("name", Nodes.text(name))));
    if (!index.name().isEmpty() && !index.name().equals(generatedName(model, index))) {
      arguments.add(Nodes.argument("map", Nodes.text(index.name())));
    }
    return arguments;
  }

  private static Optional<String> clientName(PulledModel model, Index index) {
    return index.kind() == Index.Kind.PRIMARY
        ? model
            .previous()
            .flatMap(previous -> previous.model().primaryKey())
            .filter(key -> index.parts().size() > 1)
            .flatMap(Key::clientName)
        : model
            .previous()
            .flatMap(previous -> previous.index(index.name()))
            .flatMap(Key::clientName);
  }

  private String generatedName(PulledModel model, Index index) {
    String table = model.databaseName().name();
    String columns = table + "_" + String.join("_", index.columns());
    return switch (index.kind()) {
      case PRIMARY -> generated(table, "_pkey");
      case UNIQUE -> generated(columns, "_key");
      case NORMAL, FULLTEXT -> generated(columns, "_idx");
    };
  }

  private String generated(String stem, String suffix) {
    return GeneratedName.of(stem, suffix, rules.maxIdentifierLength());
  }

  private static Optional<Argument> clustered(Index index) {
    return index
        .clustered()
        .filter(clustered -> clustered != (index.kind() == Index.Kind.PRIMARY))
        .map(clustered -> Nodes.argument("clustered", Nodes.reference(clustered.toString())));
  }

  private static Optional<Argument> type(Index index) {
    return index
        .algorithm()
        .flatMap(KeyInference::keyword)
        .map(keyword -> Nodes.argument("type", Nodes.reference(keyword)));
  }

  /** B-trees are what an index is without a word about it. */
  private static Optional<String> keyword(IndexAlgorithm algorithm) {
    return switch (algorithm) {
      case B_TREE -> Optional.empty();
      case HASH -> Optional.of("Hash");
      case GIN -> Optional.of("Gin");
      case GIST -> Optional.of("Gist");
      case SP_GIST -> Optional.of("SpGist");
      case BRIN -> Optional.of("Brin");
    };
  }

  /** Whether the primary key has a name that only clients use. */
  static boolean keepsIdName(PulledModel model) {
    return model.writableIndexes().stream()
        .filter(index -> index.kind() == Index.Kind.PRIMARY)
        .anyMatch(index -> clientName(model, index).isPresent());
  }
}
