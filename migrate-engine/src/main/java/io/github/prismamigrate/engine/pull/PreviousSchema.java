package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.Relation;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.syntax.ConfigurationBlock;
import io.github.prismamigrate.engine.syntax.Declaration;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The schema that stood there before a pull: what people wrote, found by the names in the database.
 */
public final class PreviousSchema {
  private final Configuration configuration;
  private final List<ConfigurationBlock> configurationBlocks;
  private final Map<String, PreviousModel> models = new LinkedHashMap<>();
  private final Map<String, List<PreviousModel>> modelsByTable = new HashMap<>();
  private final List<PreviousEnum> enums = new ArrayList<>();
  private final Map<String, List<PreviousEnum>> enumsByName = new HashMap<>();
  private final Map<String, Relation.ManyToMany> manyToMany = new HashMap<>();

  private PreviousSchema(Configuration configuration, SyntaxTree tree) {
    this.configuration = configuration;
    this.configurationBlocks = declarations(tree, ConfigurationBlock.class);
  }

  /** A sound schema; {@code tree} is what {@code datamodel} was made of. */
  public static PreviousSchema of(Datamodel datamodel, SyntaxTree tree) {
    PreviousSchema previous = new PreviousSchema(datamodel.configuration(), tree);
    previous.addModels(datamodel, declarations(tree, ModelDeclaration.class));
    previous.addEnums(datamodel, declarations(tree, EnumDeclaration.class));
    datamodel.relations().forEach(previous::addRelation);
    return previous;
  }

  /** A schema of which nothing but datasource and generators counts. */
  public static PreviousSchema withoutModels(Configuration configuration, SyntaxTree tree) {
    return new PreviousSchema(configuration, tree);
  }

  private static <T extends Declaration> List<T> declarations(SyntaxTree tree, Class<T> kind) {
    return tree.declarations().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private void addModels(Datamodel datamodel, List<ModelDeclaration> declarations) {
    for (ModelDeclaration declaration : declarations) {
      PreviousModel model =
          new PreviousModel(datamodel.model(declaration.name().text()), declaration, models.size());
      models.put(model.name(), model);
      modelsByTable.computeIfAbsent(model.model().table(), table -> new ArrayList<>()).add(model);
    }
  }

  private void addEnums(Datamodel datamodel, List<EnumDeclaration> declarations) {
    for (EnumDeclaration declaration : declarations) {
      PreviousEnum type =
          new PreviousEnum(
              datamodel.enumType(declaration.name().text()), declaration, enums.size());
      enums.add(type);
      enumsByName.computeIfAbsent(type.type().databaseName(), name -> new ArrayList<>()).add(type);
    }
  }

  private void addRelation(Relation relation) {
    if (relation instanceof Relation.ManyToMany join) {
      manyToMany.put(join.name(), join);
    } else if (relation instanceof Relation.Inline inline) {
      PreviousModel model = models.get(inline.model());
      model.add(PreviousRelation.of(inline, model, models.get(inline.referencedModel())));
    }
  }

  Configuration configuration() {
    return configuration;
  }

  List<ConfigurationBlock> configurationBlocks() {
    return configurationBlocks;
  }

  List<PreviousEnum> enums() {
    return enums;
  }

  /** The model called {@code name}, if there was one. */
  Optional<PreviousModel> named(String name) {
    return Optional.ofNullable(models.get(name));
  }

  Optional<PreviousModel> model(QualifiedName table) {
    return block(table, false);
  }

  Optional<PreviousModel> view(QualifiedName view) {
    return block(view, true);
  }

  private Optional<PreviousModel> block(QualifiedName name, boolean view) {
    return modelsByTable.getOrDefault(name.name(), List.of()).stream()
        .filter(model -> model.model().view() == view)
        .filter(model -> isIn(model.model().namespace(), name))
        .findFirst();
  }

  /** The enum called {@code name}, if there was one. */
  Optional<PreviousEnum> enumNamed(String name) {
    return enums.stream().filter(type -> type.type().name().equals(name)).findFirst();
  }

  Optional<PreviousEnum> enumType(QualifiedName name) {
    return enumsByName.getOrDefault(name.name(), List.of()).stream()
        .filter(type -> isIn(type.type().namespace(), name))
        .findFirst();
  }

  /** Where no namespace is written, the one of the database is meant. */
  private static boolean isIn(Optional<String> written, QualifiedName name) {
    return written.isEmpty() || written.equals(name.namespace());
  }

  /** The implicit many-to-many relation called {@code name}. */
  Optional<Relation.ManyToMany> manyToMany(String name) {
    return Optional.ofNullable(manyToMany.get(name));
  }
}
