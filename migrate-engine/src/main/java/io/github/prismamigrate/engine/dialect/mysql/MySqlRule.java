package io.github.prismamigrate.engine.dialect.mysql;

import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.Severity;

/** What can be wrong with schemas for MySQL and MariaDB alone. */
enum MySqlRule implements Rule {
  INDEX_WITHOUT_LENGTH(Severity.ERROR, "A long text or blob is indexed without a `length`."),
  SET_DEFAULT_IGNORED(
      Severity.WARNING,
      "A relation has the action `SetDefault`, which the usual storage engine rejects.");

  private final Severity severity;
  private final String summary;

  MySqlRule(Severity severity, String summary) {
    this.severity = severity;
    this.summary = summary;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String summary() {
    return summary;
  }
}
