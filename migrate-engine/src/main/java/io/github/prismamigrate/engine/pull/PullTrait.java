package io.github.prismamigrate.engine.pull;

/** Facts about a database that change how its schema is written. */
public enum PullTrait {
  /** Tables lie in namespaces, whose names can tell apart what would be called the same. */
  HAS_NAMESPACES,
  /** Enums are types of the database; elsewhere they only stand in the schema. */
  STORES_ENUMS,
  /** Enums are types of single columns, without a name of their own. */
  ENUMS_IN_COLUMNS,
  /** The primary key of a join table may do what elsewhere a unique index has to do. */
  KEYS_JOIN_TABLES,
  /** A reference to a required row restricts by default; elsewhere it takes no action. */
  RESTRICTS,
  /** Defaults of JSON columns come with their quotes, except for bare numbers and booleans. */
  QUOTES_JSON,
  /** A sequence behind a column is described by the default of the field. */
  DESCRIBES_SEQUENCES
}
