package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.source.Span;
import io.github.prismamigrate.engine.syntax.CompositeTypeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A composite type. */
public final class CompositeDraft {
  private final CompositeTypeDeclaration node;
  private final List<ScalarFieldDraft> fields;
  private final Map<String, ScalarFieldDraft> fieldsByName;

  public CompositeDraft(CompositeTypeDeclaration node, List<ScalarFieldDraft> fields) {
    this.node = node;
    this.fields = List.copyOf(fields);
    this.fieldsByName =
        fields.stream()
            .collect(Collectors.toMap(ScalarFieldDraft::name, Function.identity(), (a, b) -> b));
  }

  public String name() {
    return node.name().text();
  }

  /** The block. */
  public Span span() {
    return node.span();
  }

  public List<ScalarFieldDraft> fields() {
    return fields;
  }

  public Optional<ScalarFieldDraft> field(String fieldName) {
    return Optional.ofNullable(fieldsByName.get(fieldName));
  }
}
