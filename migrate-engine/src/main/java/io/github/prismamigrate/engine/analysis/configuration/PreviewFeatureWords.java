package io.github.prismamigrate.engine.analysis.configuration;

import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PREVIEW_FEATURE_DEPRECATED;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PREVIEW_FEATURE_STABLE;
import static io.github.prismamigrate.engine.analysis.configuration.ConfigurationRule.PREVIEW_FEATURE_UNKNOWN;

import io.github.prismamigrate.engine.datamodel.PreviewFeature;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.source.NearestName;
import io.github.prismamigrate.engine.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that {@code previewFeatures} of a generator may contain. */
final class PreviewFeatureWords {
  private static final List<String> ACTIVE =
      List.of(
          "nativeDistinct",
          "postgresqlExtensions",
          "relationJoins",
          "schemaEngineDriverAdapters",
          "shardKeys",
          "strictUndefinedChecks",
          "views");

  /** Accepted without being offered. */
  private static final Set<String> HIDDEN = ignoringCase(List.of("reactNative", "typedSql"));

  private static final Set<String> DEPRECATED = ignoringCase(List.of("metrics"));

  private static final Set<String> STABLE =
      ignoringCase(
          List.of(
              "aggregateApi",
              "atomicNumberOperations",
              "clientExtensions",
              "cockroachdb",
              "connectOrCreate",
              "createMany",
              "dataProxy",
              "deno",
              "distinct",
              "driverAdapters",
              "extendedIndexes",
              "extendedWhereUnique",
              "fieldReference",
              "filterJson",
              "filteredRelationCount",
              "fullTextIndex",
              "fullTextSearch",
              "groupBy",
              "improvedQueryRaw",
              "interactiveTransactions",
              "jsonProtocol",
              "microsoftSqlServer",
              "middlewares",
              "mongoDb",
              "multiSchema",
              "namedConstraints",
              "nApi",
              "nativeTypes",
              "omitApi",
              "orderByAggregateGroup",
              "orderByNulls",
              "orderByRelation",
              "prismaSchemaFolder",
              "queryCompiler",
              "referentialActions",
              "referentialIntegrity",
              "selectRelationCount",
              "tracing",
              "transactionApi",
              "uncheckedScalarInputs"));

  private final Set<String> active = ignoringCase(ACTIVE);
  private final Diagnostics diagnostics;

  /**
   * @param own what only the provider of the file knows
   */
  PreviewFeatureWords(Set<String> own, Diagnostics diagnostics) {
    active.addAll(own);
    this.diagnostics = diagnostics;
  }

  private static Set<String> ignoringCase(List<String> words) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    set.addAll(words);
    return set;
  }

  /** The feature that {@code word} switches on, where it means anything to migrations. */
  Optional<PreviewFeature> feature(String word, Span place) {
    if (DEPRECATED.contains(word)) {
      diagnostics.report(
          PREVIEW_FEATURE_DEPRECATED,
          place,
          "Preview feature `%s` is deprecated and will go away.".formatted(word));
    } else if (STABLE.contains(word)) {
      diagnostics.report(
          PREVIEW_FEATURE_STABLE,
          place,
          "`%s` is no longer a preview feature; it is always on and need not be named."
              .formatted(word));
    } else if (!active.contains(word) && !HIDDEN.contains(word)) {
      diagnostics.report(
          PREVIEW_FEATURE_UNKNOWN,
          place,
          "There is no preview feature `%s`.%s"
              .formatted(word, NearestName.suggestion(word, active)));
    }
    return PreviewFeature.named(word);
  }
}
