package io.github.prismamigrate.engine.datamodel;

import java.util.Arrays;
import java.util.Optional;

/** The preview features that change what a schema may say or what is migrated. */
public enum PreviewFeature {
  VIEWS("views"),
  POSTGRESQL_EXTENSIONS("postgresqlExtensions"),
  SHARD_KEYS("shardKeys"),
  SCHEMA_ENGINE_DRIVER_ADAPTERS("schemaEngineDriverAdapters");

  private final String word;

  PreviewFeature(String word) {
    this.word = word;
  }

  /** The feature that {@code word} stands for, whatever its case. */
  public static Optional<PreviewFeature> named(String word) {
    return Arrays.stream(values())
        .filter(feature -> feature.word.equalsIgnoreCase(word))
        .findFirst();
  }

  /** The word in {@code previewFeatures}. */
  public String word() {
    return word;
  }
}
