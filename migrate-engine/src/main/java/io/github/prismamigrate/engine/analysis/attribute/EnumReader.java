package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.EnumDraft;
import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.EnumValueDeclaration;
import java.util.List;
import java.util.Optional;

/** Reads enums. */
final class EnumReader {
  private final Diagnostics diagnostics;

  EnumReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  EnumDraft read(EnumDeclaration node) {
    List<EnumDraft.Value> values = node.values().stream().map(this::value).toList();
    Attributes attributes = new Attributes(node.attributes(), diagnostics);
    Optional<Mapping> mapped = attributes.read("map", MapAttribute::read);
    Optional<Written<String>> namespace = attributes.read("schema", SchemaAttribute::read);
    attributes.rejectRest();
    return new EnumDraft(node, values, mapped, namespace);
  }

  private EnumDraft.Value value(EnumValueDeclaration node) {
    Attributes attributes = new Attributes(node.attributes(), diagnostics);
    Optional<Mapping> mapped = attributes.read("map", MapAttribute::read);
    attributes.rejectRest();
    String name = node.name().text();
    return new EnumDraft.Value(name, mapped.map(Mapping::name).orElse(name));
  }
}
