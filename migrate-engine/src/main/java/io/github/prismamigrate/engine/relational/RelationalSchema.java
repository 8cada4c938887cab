package io.github.prismamigrate.engine.relational;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A database as data: what the schema language can say and introspection can see. Its builder is
 * the only maker of the elements and numbers them in the order in which they are added.
 */
public final class RelationalSchema {
  private final Optional<String> defaultNamespace;
  private final List<String> namespaces;
  private final List<SqlEnum> enums;
  private final List<Table> tables;
  private final List<View> views;
  private final List<Sequence> sequences;
  private final List<Extension> extensions;
  private final Map<QualifiedName, Table> tablesByName = new HashMap<>();

  private RelationalSchema(Builder builder) {
    defaultNamespace = builder.defaultNamespace;
    namespaces = List.copyOf(builder.namespaces);
    enums = List.copyOf(builder.enums);
    tables = List.copyOf(builder.tables);
    views = List.copyOf(builder.views);
    sequences = List.copyOf(builder.sequences);
    extensions = List.copyOf(builder.extensions);
    tables.forEach(table -> tablesByName.putIfAbsent(table.name(), table));
  }

  /** A database without anything in it. */
  public static RelationalSchema empty() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * The namespace whose objects are written without it; present only when calculated from a schema
   * file for a database that has namespaces.
   */
  public Optional<String> defaultNamespace() {
    return defaultNamespace;
  }

  /** The same schema, whose objects in {@code namespace} are written without it. */
  public RelationalSchema writtenWithout(String namespace) {
    Builder builder = new Builder().defaultNamespace(namespace);
    builder.namespaces.addAll(namespaces);
    builder.enums.addAll(enums);
    builder.tables.addAll(tables);
    builder.views.addAll(views);
    builder.sequences.addAll(sequences);
    builder.extensions.addAll(extensions);
    return builder.build();
  }

  public List<String> namespaces() {
    return namespaces;
  }

  public List<SqlEnum> enums() {
    return enums;
  }

  public List<Table> tables() {
    return tables;
  }

  public List<View> views() {
    return views;
  }

  public List<Sequence> sequences() {
    return sequences;
  }

  public List<Extension> extensions() {
    return extensions;
  }

  /** The name as statements for this schema write it: the default namespace is left out. */
  public QualifiedName written(QualifiedName name) {
    return name.namespace().equals(defaultNamespace) ? QualifiedName.of(name.name()) : name;
  }

  public Optional<Table> table(QualifiedName name) {
    return Optional.ofNullable(tablesByName.get(name));
  }

  /** Collects the elements of one schema. */
  public static final class Builder {
    private Optional<String> defaultNamespace = Optional.empty();
    private final List<String> namespaces = new ArrayList<>();
    private final List<SqlEnum> enums = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<View> views = new ArrayList<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();

    private Builder() {}

    public Builder defaultNamespace(String namespace) {
      defaultNamespace = Optional.of(namespace);
      return this;
    }

    public Builder namespace(String namespace) {
      namespaces.add(namespace);
      return this;
    }

    public Builder enumType(QualifiedName name, List<String> values) {
      return enumType(name, values, false);
    }

    /** See {@link SqlEnum} for the meaning of the parts. */
    public Builder enumType(QualifiedName name, List<String> values, boolean commented) {
      enums.add(new SqlEnum(enums.size(), name, values, commented));
      return this;
    }

    /**
     * Adds a view.
     *
     * @param columns has the name of the view and its columns; nothing else of it counts
     */
    public Builder view(TableBuilder columns, Optional<String> definition, boolean commented) {
      views.add(columns.buildView(definition, commented));
      return this;
    }

    public Builder sequence(
        String name, boolean virtual, long increment, long min, long max, long start, long cache) {
      sequences.add(
          new Sequence(sequences.size(), name, virtual, increment, min, max, start, cache));
      return this;
    }

    public Builder extension(
        String name, Optional<String> namespace, Optional<String> version, boolean relocatable) {
      extensions.add(new Extension(extensions.size(), name, namespace, version, relocatable));
      return this;
    }

    public Builder table(TableBuilder table) {
      tables.add(table.build(tables.size()));
      return this;
    }

    public RelationalSchema build() {
      return new RelationalSchema(this);
    }
  }
}
