package io.github.prismamigrate.engine.analysis.attribute;

import io.github.prismamigrate.engine.analysis.draft.CompositeDraft;
import io.github.prismamigrate.engine.analysis.draft.Declarations;
import io.github.prismamigrate.engine.analysis.draft.DefaultDraft;
import io.github.prismamigrate.engine.analysis.draft.Mapping;
import io.github.prismamigrate.engine.analysis.draft.NativeTypeDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.syntax.CompositeTypeDeclaration;
import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads composite types. */
final class CompositeReader {
  private final Reading reading;

  CompositeReader(Reading reading) {
    this.reading = reading;
  }

  CompositeDraft read(CompositeTypeDeclaration node) {
    List<FieldDeclaration> fields =
        node.fields().stream().filter(reading.declarations()::hasColumn).toList();
    Set<String> names = fields.stream().map(f -> f.name().text()).collect(Collectors.toSet());
    FieldMappings mappings = FieldMappings.ofCompositeType(names::contains, reading);
    return new CompositeDraft(node, fields.stream().map(f -> field(f, mappings)).toList());
  }

  private ScalarFieldDraft field(FieldDeclaration field, FieldMappings mappings) {
    Declarations declarations = reading.declarations();
    TypeDraft type = declarations.type(field.type()).orElseThrow();
    Attributes attributes = new Attributes(field.attributes(), reading.diagnostics());
    Optional<NativeTypeDraft> nativeType = ScalarFieldReader.nativeType(attributes, type, reading);
    Optional<Mapping> mapped = mappings.read(field, attributes);
    Optional<DefaultDraft> value =
        attributes.read("default", a -> new CompositeDefaults(reading).read(a, field, type));
    attributes.rejectRest();
    return new ScalarFieldDraft(field, type, mapped, nativeType, value, false, false, false);
  }
}
