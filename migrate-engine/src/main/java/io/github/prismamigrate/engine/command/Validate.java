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
   * @throws MigrateException where there is no schema to read, or P1012 where a good schema takes
   *     its URL from a variable that is not there; what is wrong with the schema itself is part of
   *     the result
   */
  public ValidateResult run() {
    SchemaInUse schema = SchemaInUse.read(settings, Providers.installed());
    ValidateResult result =
        new ValidateResult(schema.path(), schema.sources(), schema.analysis().diagnostics());
    if (result.valid() && schema.configuration().datasource().isPresent()) {
      new DatabaseUrls(settings, schema).main();
    }
    return result;
  }
}
