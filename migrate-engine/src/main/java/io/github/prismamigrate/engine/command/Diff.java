package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.diff.SchemaDiffer;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.script.MigrationScript;
import io.github.prismamigrate.engine.script.PlanSummary;
import io.github.prismamigrate.engine.source.SourceFile;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code prisma:diff}: how to get from one schema to another, wherever they come from. Nothing is
 * changed but the shadow database, where one is needed.
 */
public final class Diff {
  private final Settings settings;

  public Diff(Settings settings) {
    this.settings = settings;
  }

  /**
   * Compares the two sides and tells, and perhaps writes, what differs.
   *
   * @throws MigrateException P1003 where a database does not exist, P1012 where a schema has
   *     errors, P1013 where a URL cannot be understood, P3006 where migrations cannot be replayed;
   *     without a code where the sides do not fit together or there is no shadow database
   */
  public DiffResult run(DiffOptions options) {
    DiffSides sides = new DiffSides(settings, Providers.installed());
    try (DiffSide from = sides.open(options.from());
        DiffSide to = sides.open(options.to())) {
      DiffTerms terms = DiffTerms.of(from, to);
      MigrationPlan plan =
          new SchemaDiffer(terms.dialect().diffRules()).diff(from.schema(terms), to.schema(terms));
      String text = text(plan, terms, options.script());
      return new DiffResult(!plan.isEmpty(), text, options.file().map(file -> write(file, text)));
    }
  }

  private static String text(MigrationPlan plan, DiffTerms terms, boolean script) {
    String text =
        script
            ? MigrationScript.render(plan, List.of(), terms.dialect().ddl())
            : PlanSummary.render(plan);
    return text.endsWith("\n") ? text : text + "\n";
  }

  private Path write(Path file, String text) {
    Path place = settings.project().resolve(file);
    FileReplacement replacement = new FileReplacement();
    replacement.add(new SourceFile(place, text));
    replacement.commit();
    return place;
  }
}
