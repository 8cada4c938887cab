package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.error.MigrateException;

/** {@code prisma:validate}: what is wrong with a schema; needs no database. */
public final class Validate {
  private final Settings settings;

  public Validate(Settings settings) {
    this.settings = settings;
  }

  /**
   * Analyses the schema.
   *
   * @throws MigrateException where there is no schema to read; what is wrong with it is part of the
   *     result
   */
  public ValidateResult run() {
    SchemaInUse schema = SchemaInUse.read(settings, Providers.installed());
    return new ValidateResult(schema.path(), schema.sources(), schema.analysis().diagnostics());
  }
}
