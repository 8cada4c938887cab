package io.github.prismamigrate.engine.analysis;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.ConfigurationDraft;
import io.github.prismamigrate.engine.analysis.draft.DatasourceDraft;
import io.github.prismamigrate.engine.analysis.draft.EnumDraft;
import io.github.prismamigrate.engine.analysis.draft.FieldDraft;
import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.ModelDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationDraft;
import io.github.prismamigrate.engine.analysis.draft.RelationFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.SchemaDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.analysis.rule.ConstraintNames;
import io.github.prismamigrate.engine.analysis.rule.RelationActions;
import io.github.prismamigrate.engine.analysis.rule.RelationNames;
import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.datamodel.CompositeType;
import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.datamodel.EnumType;
import io.github.prismamigrate.engine.datamodel.Field;
import io.github.prismamigrate.engine.datamodel.FieldType;
import io.github.prismamigrate.engine.datamodel.Key;
import io.github.prismamigrate.engine.datamodel.Model;
import io.github.prismamigrate.engine.datamodel.Relation;
import io.github.prismamigrate.engine.datamodel.RelationField;
import io.github.prismamigrate.engine.datamodel.ScalarField;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.Optional;

/** Makes the data model of a sound schema, in which every default is settled. */
final class DatamodelBuilder {
  private final SchemaDraft schema;
  private final SchemaRules rules;
  private final ConstraintNames names;
  private final RelationActions actions;
  private final FieldDefaults defaults;

  DatamodelBuilder(SchemaDraft schema, SchemaRules rules) {
    this.schema = schema;
    this.rules = rules;
    this.names = new ConstraintNames(rules);
    this.actions = new RelationActions(rules, schema.relationMode());
    this.defaults = new FieldDefaults(schema);
  }

  Datamodel build(List<RelationDraft> relations) {
    return new Datamodel(
        configuration(schema.configuration()),
        schema.models().stream().map(this::model).toList(),
        schema.composites().stream().map(this::compositeType).toList(),
        schema.enums().stream().map(DatamodelBuilder::enumType).toList(),
        relations.stream().map(this::relation).toList());
  }

  static Configuration configuration(ConfigurationDraft draft) {
    return new Configuration(
        draft.datasource().map(DatasourceDraft::settings),
        draft.generators(),
        draft.previewFeatures());
  }

  private Model model(ModelDraft draft) {
    return new Model(
        draft.name(),
        draft.table(),
        draft.namespaceName(),
        draft.fields().stream().map(field -> field(draft, field)).toList(),
        draft.primaryKey().map(key -> key(key, names.primaryKey(draft, key))),
        draft.indexes().stream()
            .map(index -> key(index, Optional.of(names.index(draft, index))))
            .toList(),
        draft.isView(),
        draft.isIgnored(),
        draft.span());
  }

  private static Key key(KeyDraft draft, Optional<String> constraint) {
    return new Key(
        draft.kind(),
        constraint,
        draft.clientName().map(Written::value),
        draft.parts().stream().map(DatamodelBuilder::part).toList(),
        draft.algorithm().map(Written::value),
        draft.clustered(),
        draft.span());
  }

  private static Key.Part part(PartDraft draft) {
    return new Key.Part(draft.name(), draft.order(), draft.length(), draft.operatorClass());
  }

  private Field field(ModelDraft model, FieldDraft draft) {
    return draft instanceof RelationFieldDraft relation
        ? relationField(model, relation)
        : scalarField(
            (ScalarFieldDraft) draft, names.defaultValue(model, (ScalarFieldDraft) draft));
  }

  private static RelationField relationField(ModelDraft model, RelationFieldDraft draft) {
    return new RelationField(
        draft.name(),
        draft.model(),
        RelationNames.of(model, draft),
        draft.arity(),
        draft.ignored(),
        draft.span());
  }

  private ScalarField scalarField(ScalarFieldDraft draft, Optional<String> defaultConstraint) {
    return new ScalarField(
        draft.name(),
        draft.column(),
        type(draft),
        draft.arity(),
        defaults.of(draft),
        defaultConstraint,
        draft.updatedAt(),
        draft.ignored(),
        draft.span());
  }

  private FieldType type(ScalarFieldDraft draft) {
    TypeDraft type = draft.type();
    if (type instanceof TypeDraft.OfScalar scalar) {
      return new FieldType.Scalar(scalar.scalar(), nativeType(draft, scalar.scalar()));
    }
    if (type instanceof TypeDraft.OfEnum reference) {
      return new FieldType.EnumRef(reference.name());
    }
    if (type instanceof TypeDraft.OfComposite reference) {
      return new FieldType.Composite(reference.name());
    }
    if (type instanceof TypeDraft.OfUnsupported unsupported) {
      return new FieldType.Unsupported(unsupported.declaration());
    }
    throw new IllegalStateException("no column has the type " + type);
  }

  private Optional<NativeType> nativeType(ScalarFieldDraft draft, ScalarType scalar) {
    return draft.nativeType().or(() -> rules.defaultNativeType(scalar));
  }

  private CompositeType compositeType(CompositeDraft draft) {
    return new CompositeType(
        draft.name(),
        draft.fields().stream().map(field -> scalarField(field, Optional.empty())).toList(),
        draft.span());
  }

  private static EnumType enumType(EnumDraft draft) {
    return new EnumType(
        draft.name(),
        draft.databaseName(),
        draft.namespaceName(),
        draft.values().stream()
            .map(value -> new EnumType.Value(value.name(), value.databaseName()))
            .toList(),
        draft.span());
  }

  private Relation relation(RelationDraft draft) {
    return draft instanceof RelationDraft.Inline inline
        ? inline(inline)
        : manyToMany((RelationDraft.ManyToMany) draft);
  }

  private Relation inline(RelationDraft.Inline draft) {
    return new Relation.Inline(
        draft.name(),
        draft.model().name(),
        draft.forward().orElseThrow().name(),
        draft.fields().stream().map(ScalarFieldDraft::name).toList(),
        draft.referenced().name(),
        draft.references().stream().map(ScalarFieldDraft::name).toList(),
        actions.onDelete(draft),
        actions.onUpdate(draft),
        names.foreignKey(draft));
  }

  private static Relation manyToMany(RelationDraft.ManyToMany draft) {
    return new Relation.ManyToMany(
        draft.name(),
        draft.a().model().name(),
        draft.a().field().name(),
        draft.b().model().name(),
        draft.b().field().name());
  }
}
