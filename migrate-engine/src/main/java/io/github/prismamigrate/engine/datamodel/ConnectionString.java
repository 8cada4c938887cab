package io.github.prismamigrate.engine.datamodel;

import io.github.prismamigrate.engine.source.Span;

/** A setting that is written out or taken from the environment. */
public sealed interface ConnectionString {
  /** The value in the schema file, for messages about it. */
  Span span();

  record Written(String value, Span span) implements ConnectionString {}

  record FromEnvironment(String variable, Span span) implements ConnectionString {}
}
