package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.pull.PullNote.Kind;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import io.github.prismamigrate.engine.syntax.EnumDeclaration;
import io.github.prismamigrate.engine.syntax.EnumValueDeclaration;
import io.github.prismamigrate.engine.syntax.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enums as blocks. */
final class EnumInference {
  private final EnumNames names;
  private final PreviousSchema previous;
  private final PullRequest request;
  private final Notes notes;

  EnumInference(EnumNames names, PreviousSchema previous, PullRequest request, Notes notes) {
    this.names = names;
    this.previous = previous;
    this.request = request;
    this.notes = notes;
  }

  EnumDeclaration of(SqlEnum type) {
    PulledName name = names.type(type.name());
    Optional<PreviousEnum> known = previous.enumType(type.name());
    List<AttributeNode> attributes = new ArrayList<>();
    name.attribute().ifPresent(attributes::add);
    request.namespace(type.name()).ifPresent(attributes::add);
    if (known.isPresent() && name.map().isPresent()) {
      notes.add(Kind.ENUMS_REMAPPED, "name", name.name());
    }
    if (type.commented()) {
      notes.add(Kind.DATABASE_COMMENTS, "type", "enum", "name", name.name());
    }
    return new EnumDeclaration(
        Nodes.identifier(name.name()),
        values(type, known),
        attributes,
        Remarks.documented(documentation(type, known)),
        Nodes.inFile(
            known.map(before -> before.declaration().span().file()).orElse(request.newFile())));
  }

  private static List<String> documentation(SqlEnum type, Optional<PreviousEnum> known) {
    List<String> lines =
        new ArrayList<>(
            known.map(before -> before.declaration().remarks().documentation()).orElse(List.of()));
    if (type.commented() && known.isEmpty()) {
      Advice.DATABASE_COMMENTS.addTo(lines);
    }
    return lines;
  }

  private List<EnumValueDeclaration> values(SqlEnum type, Optional<PreviousEnum> known) {
    Map<String, EnumValueDeclaration> before = known.map(PreviousEnum::values).orElse(Map.of());
    return type.values().stream()
        .map(value -> value(type, value, Optional.ofNullable(before.get(value))))
        .toList();
  }

  private EnumValueDeclaration value(
      SqlEnum type, String databaseName, Optional<EnumValueDeclaration> before) {
    Optional<PulledName> found = names.value(type.name(), databaseName);
    String typeName = names.type(type.name()).name();
    PulledName name =
        found.orElseGet(() -> new PulledName(databaseName, Optional.of(databaseName)));
    if (found.isEmpty()) {
      notes.add(Kind.ENUM_VALUES_COMMENTED_OUT, "enum", typeName, "value", databaseName);
    } else if (before.isPresent() && name.map().isPresent()) {
      notes.add(Kind.ENUM_VALUES_REMAPPED, "enum", typeName, "value", name.name());
    }
    List<String> documentation =
        before.map(value -> value.remarks().documentation()).orElse(List.of());
    return new EnumValueDeclaration(
        Nodes.identifier(name.name()),
        name.attribute().stream().toList(),
        new Remarks(documentation, found.isEmpty()),
        Nodes.NOWHERE);
  }
}
