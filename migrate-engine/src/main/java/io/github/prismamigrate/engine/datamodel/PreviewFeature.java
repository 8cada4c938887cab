package io.github.prismamigrate.engine.datamodel;

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

  /** The word in {@code previewFeatures}. */
  public String word() {
    return word;
  }
}
