package io.github.prismamigrate.engine.dialect.postgresql;

import static io.github.prismamigrate.engine.dialect.postgresql.PostgresRule.HASH_INDEX_SORTED;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresRule.INDEX_OF_XML;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresRule.INDEX_TYPE_OF_FIELD;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresRule.OPERATOR_CLASS_OF_INDEX;
import static io.github.prismamigrate.engine.dialect.postgresql.PostgresRule.SP_GIST_OF_SEVERAL_FIELDS;

import io.github.prismamigrate.engine.analysis.draft.KeyDraft;
import io.github.prismamigrate.engine.analysis.draft.PartDraft;
import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.Written;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.OperatorClass;
import java.util.Optional;

/** Rules about the types of indexes and the operator classes in them. */
final class PostgresIndexChecks {
  private final Diagnostics diagnostics;

  PostgresIndexChecks(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  void check(KeyDraft index) {
    IndexAlgorithm algorithm = index.algorithm().map(Written::value).orElse(IndexAlgorithm.B_TREE);
    xmlIsNotIndexed(index);
    hashIsNotSorted(index, algorithm);
    spGistHasOneField(index, algorithm);
    index.parts().forEach(part -> classFits(index, part, algorithm));
  }

  private void xmlIsNotIndexed(KeyDraft index) {
    index.fields().stream()
        .filter(field -> field.nativeType().filter(PostgresIndexChecks::isXml).isPresent())
        .findFirst()
        .ifPresent(
            field ->
                diagnostics.report(
                    INDEX_OF_XML,
                    field.span(),
                    "Field `%s` is XML, which cannot be indexed.".formatted(field.name())));
  }

  private static boolean isXml(NativeType type) {
    return type.definition() == PostgresType.XML;
  }

  private void hashIsNotSorted(KeyDraft index, IndexAlgorithm algorithm) {
    boolean sorted = index.parts().stream().anyMatch(part -> part.order().isPresent());
    if (algorithm == IndexAlgorithm.HASH && sorted) {
      diagnostics.report(
          HASH_INDEX_SORTED, index.span(), "A `Hash` index has no order; remove `sort`.");
    }
  }

  private void spGistHasOneField(KeyDraft index, IndexAlgorithm algorithm) {
    if (algorithm == IndexAlgorithm.SP_GIST && index.parts().size() != 1) {
      diagnostics.report(
          SP_GIST_OF_SEVERAL_FIELDS,
          index.span(),
          "An `SpGist` index has one field; make an index for each.");
    }
  }

  private void classFits(KeyDraft index, PartDraft part, IndexAlgorithm algorithm) {
    Optional<OperatorClass> written = part.operatorClass();
    if (written.filter(OperatorClass::raw).isPresent()) {
      return;
    }
    Optional<String> name = written.map(OperatorClass::name);
    ScalarFieldDraft field = part.field();
    if (name.filter(word -> !PostgresIndexable.of(algorithm).contains(word)).isPresent()) {
      diagnostics.report(
          OPERATOR_CLASS_OF_INDEX,
          index.span(),
          "Operator class `%s` does not belong to indexes of this `type`."
              .formatted(name.orElseThrow()));
    } else if (!PostgresIndexable.fits(algorithm, field, name)) {
      diagnostics.report(
          INDEX_TYPE_OF_FIELD,
          index.span(),
          "An index of this `type` cannot contain field `%s` in this way; choose another `type` or `ops`."
              .formatted(field.name()));
    }
  }
}
