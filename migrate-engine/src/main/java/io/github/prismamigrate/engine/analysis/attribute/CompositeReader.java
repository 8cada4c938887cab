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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads composite types. */
final class CompositeReader {
  private final Reading reading;

  CompositeReader(Reading reading) {
    this.reading = reading;
  }

  CompositeDraft read(CompositeTypeDeclaration node) {
    List<FieldDeclaration> fields =
        node.fields().stream().filter(reading.declarations()::hasColumn).toList();
    Map<String, FieldDeclaration> byName = new HashMap<>();
    fields.forEach(field -> byName.put(field.name().text(), field));
    FieldMappings mappings =
        FieldMappings.ofCompositeType(name -> Optional.ofNullable(byName.get(name)), reading);
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
