package io.github.prismamigrate.engine.dialect.sqlserver;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with schemas for SQL Server alone. */
enum SqlServerRule implements Rule {
  INDEX_OF_LARGE_TYPE("A field of a large native type is indexed."),
  PRIMARY_KEY_OF_BYTES("A primary key contains a field of type `Bytes`.");

  private final String summary;

  SqlServerRule(String summary) {
    this.summary = summary;
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public String summary() {
    return summary;
  }
}
