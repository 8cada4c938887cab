package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.syntax.CompositeTypeDeclaration;
import io.github.prismamigrate.engine.syntax.Declaration;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.syntax.ModelDeclaration;
import io.github.prismamigrate.engine.syntax.TypeNode;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** All blocks that define a type, found by name; of several with one name the last counts. */
public final class Declarations {
  private final List<Declaration> all;
  private final Map<String, TypeDraft> types = new HashMap<>();
  private final Map<String, ModelDeclaration> models = new HashMap<>();
  private final Map<ModelDeclaration, Map<String, FieldDeclaration>> fields =
      new IdentityHashMap<>();
  private final Map<String, EnumDeclaration> enums = new HashMap<>();

  public Declarations(List<Declaration> all) {
    this.all = List.copyOf(all);
    for (ScalarType scalar : ScalarType.values()) {
      types.put(scalar.keyword(), new TypeDraft.OfScalar(scalar));
    }
    all.forEach(this::add);
  }

  private void add(Declaration declaration) {
    String name = declaration.name().text();
    if (declaration instanceof ModelDeclaration model) {
      define(name, new TypeDraft.OfModel(name));
      models.put(name, model);
      fields.put(model, byName(model.fields()));
    } else if (declaration instanceof EnumDeclaration type) {
      define(name, new TypeDraft.OfEnum(name));
      enums.put(name, type);
    } else if (declaration instanceof CompositeTypeDeclaration) {
      define(name, new TypeDraft.OfComposite(name));
    }
  }

  private void define(String name, TypeDraft type) {
    if (!(types.get(name) instanceof TypeDraft.OfScalar)) {
      types.put(name, type);
    }
  }

  private static Map<String, FieldDeclaration> byName(List<FieldDeclaration> fields) {
    Map<String, FieldDeclaration> byName = new HashMap<>();
    fields.forEach(field -> byName.put(field.name().text(), field));
    return byName;
  }

  public List<ModelDeclaration> models() {
    return only(ModelDeclaration.class);
  }

  public List<EnumDeclaration> enums() {
    return only(EnumDeclaration.class);
  }

  public List<CompositeTypeDeclaration> compositeTypes() {
    return only(CompositeTypeDeclaration.class);
  }

  private <T extends Declaration> List<T> only(Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Declaration declaration : all) {
      if (kind.isInstance(declaration)) {
        found.add(kind.cast(declaration));
      }
    }
    return found;
  }

  /** What the name of a type stands for; empty where it stands for nothing. */
  public Optional<TypeDraft> type(TypeNode type) {
    return type.unsupported()
        ? Optional.of(new TypeDraft.OfUnsupported(type.name()))
        : Optional.ofNullable(types.get(type.name()));
  }

  /** The model called {@code name}, which must exist. */
  public ModelDeclaration model(String name) {
    return models.get(name);
  }

  /** The field {@code name} of {@code model}. */
  public Optional<FieldDeclaration> field(ModelDeclaration model, String name) {
    return Optional.ofNullable(fields.get(model).get(name));
  }

  /** Whether the field is there and has a column. */
  public boolean hasColumn(FieldDeclaration field) {
    return type(field.type()).filter(type -> !(type instanceof TypeDraft.OfModel)).isPresent();
  }

  /** The names of the fields of {@code model} that have a column. */
  public Iterable<String> columnNames(ModelDeclaration model) {
    return model.fields().stream().filter(this::hasColumn).map(f -> f.name().text()).toList();
  }

  /** The enum called {@code name}, which must exist. */
  public EnumDeclaration enumNamed(String name) {
    return enums.get(name);
  }

  /** All names that a field can have as its type. */
  public Iterable<String> typeNames() {
    return new TreeSet<>(types.keySet());
  }
}
