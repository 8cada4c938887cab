package io.github.prismamigrate.engine.workflow;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.BaselineOptions;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DevResult;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffResult;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.command.DownOptions;
import io.github.prismamigrate.engine.command.DownResult;
import io.github.prismamigrate.engine.command.MigrationTarget;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.PushOptions;
import io.github.prismamigrate.engine.command.PushResult;
import io.github.prismamigrate.engine.command.ResetOptions;
import io.github.prismamigrate.engine.command.ResetResult;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.SaveOptions;
import io.github.prismamigrate.engine.command.SeedOptions;
import io.github.prismamigrate.engine.command.SeedSource;
import io.github.prismamigrate.engine.command.SqlSource;
import io.github.prismamigrate.engine.command.SquashOptions;
import io.github.prismamigrate.engine.command.SquashResult;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.command.UpOptions;
import io.github.prismamigrate.engine.command.UpResult;
import io.github.prismamigrate.engine.command.ValidateResult;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line of the manual, which is run through the library where nobody can answer.
 *
 * @param goal without its prefix
 * @param properties without their prefix; one without a value is {@code true}
 */
record MavenCommand(String goal, Map<String, String> properties) {
  private static final String GOAL = "prisma:";
  private static final String PROPERTY = "-Dprisma.";

  /**
   * What it came to.
   *
   * @param text what a user reads
   */
  record Outcome(boolean succeeded, String text) {}

  static MavenCommand of(String line) {
    String goal = "";
    Map<String, String> properties = new HashMap<>();
    for (String word : line.split(" ")) {
      if (word.startsWith(GOAL)) {
        goal = word.substring(GOAL.length());
      } else if (word.startsWith(PROPERTY)) {
        String[] parts = word.substring(PROPERTY.length()).split("=", 2);
        properties.put(parts[0], parts.length == 1 ? "true" : parts[1]);
      }
    }
    return new MavenCommand(goal, Map.copyOf(properties));
  }

  Outcome run(PrismaMigrate prisma) {
    try {
      return dispatch(prisma);
    } catch (MigrateException failure) {
      return outcome(false, Report.lines(failure));
    }
  }

  private Outcome dispatch(PrismaMigrate prisma) {
    return switch (goal) {
      case "validate" -> validate(prisma);
      case "migrate-dev" -> dev(prisma);
      case "deploy" -> outcome(true, Report.lines(prisma.deploy()));
      case "status" -> status(prisma);
      case "resolve" -> resolve(prisma);
      case "reset" -> reset(prisma);
      case "diff" -> diff(prisma);
      case "db-pull" ->
          outcome(
              true, Report.lines(prisma.pull(new PullOptions(flag("print"), false, List.of()))));
      case "db-push" -> push(prisma);
      case "db-execute" -> outcome(true, Report.lines(prisma.execute(sql())));
      case "db-seed" ->
          outcome(true, Report.lines(prisma.seed(new SeedOptions(seed(), List.of()))));
      case "baseline" -> outcome(true, Report.lines(prisma.baseline(baseline())));
      case "squash" -> squash(prisma);
      case "migrate-save" ->
          outcome(
              true,
              Report.lines(prisma.save(new SaveOptions(value("name"), flag("preview")), nobody())));
      case "migrate-up" -> up(prisma);
      case "migrate-down" -> down(prisma);
      default -> throw new IllegalArgumentException("no goal " + goal);
    };
  }

  private Outcome validate(PrismaMigrate prisma) {
    ValidateResult result = prisma.validate();
    return outcome(result.valid(), Report.lines(result));
  }

  private Outcome dev(PrismaMigrate prisma) {
    DevResult result =
        prisma.dev(
            new DevOptions(
                value("name"),
                flag("createOnly"),
                flag("acceptDataLoss"),
                flag("acceptReset"),
                flag("down"),
                seed()),
            nobody());
    return outcome(result.completed(), Report.lines(result));
  }

  private static Outcome status(PrismaMigrate prisma) {
    StatusResult result = prisma.status();
    return outcome(result.upToDate(), Report.lines(result));
  }

  private Outcome resolve(PrismaMigrate prisma) {
    Resolution resolution =
        value("applied")
            .<Resolution>map(Resolution.Applied::new)
            .orElseGet(() -> new Resolution.RolledBack(properties.get("rolledBack")));
    prisma.resolve(resolution);
    return outcome(true, Report.lines(resolution));
  }

  private Outcome reset(PrismaMigrate prisma) {
    ResetResult result = prisma.reset(new ResetOptions(flag("force"), seed()), nobody());
    return outcome(result.completed(), Report.lines(result));
  }

  private Outcome diff(PrismaMigrate prisma) {
    DiffResult result =
        prisma.diff(
            new DiffOptions(
                side("from"), side("to"), flag("script"), value("outputFile").map(Path::of)));
    return new Outcome(true, result.text());
  }

  private DiffSource side(String side) {
    return value(side + "SchemaDatamodel")
        .map(Path::of)
        .<DiffSource>map(DiffSource.Datamodel::new)
        .or(() -> value(side + "SchemaDatasource").map(Path::of).map(DiffSource.Datasource::new))
        .or(() -> value(side + "Migrations").map(Path::of).map(DiffSource.Migrations::new))
        .orElseGet(DiffSource.Empty::new);
  }

  private Outcome push(PrismaMigrate prisma) {
    PushResult result =
        prisma.push(new PushOptions(flag("acceptDataLoss"), flag("forceReset")), nobody());
    return outcome(result.completed(), Report.lines(result));
  }

  private SqlSource sql() {
    return new SqlSource.File(Path.of(properties.get("file")));
  }

  private SeedSource seed() {
    return value("seed")
        .<SeedSource>map(file -> new SeedSource.Scripts(List.of(Path.of(file))))
        .orElseGet(SeedSource.None::new);
  }

  private BaselineOptions baseline() {
    return new BaselineOptions(
        value("source")
            .filter("schema"::equals)
            .map(schema -> BaselineOptions.Source.SCHEMA)
            .orElse(BaselineOptions.Source.DATABASE),
        value("name").orElse("init"));
  }

  private Outcome squash(PrismaMigrate prisma) {
    SquashResult result =
        prisma.squash(
            new SquashOptions(
                value("from"),
                value("name").orElse("squashed"),
                value("file").map(Path::of),
                flag("acceptDataLoss")));
    return outcome(result.completed(), Report.lines(result));
  }

  private Outcome up(PrismaMigrate prisma) {
    MigrationTarget target =
        value("target").map(MigrationTarget::of).orElseGet(MigrationTarget.All::new);
    UpResult result =
        prisma.up(new UpOptions(target, flag("preview"), flag("autoApprove")), nobody());
    return outcome(result.completed(), Report.lines(result));
  }

  private Outcome down(PrismaMigrate prisma) {
    DownResult result =
        prisma.down(
            new DownOptions(
                MigrationTarget.of(value("target").orElse("1")),
                flag("preview"),
                flag("autoApprove"),
                flag("generateDown")),
            nobody());
    return outcome(result.completed(), Report.lines(result));
  }

  private boolean flag(String property) {
    return "true".equals(properties.get(property));
  }

  private Optional<String> value(String property) {
    return Optional.ofNullable(properties.get(property));
  }

  private static Prompter nobody() {
    return Prompter.none();
  }

  private static Outcome outcome(boolean succeeded, List<String> lines) {
    return new Outcome(succeeded, String.join("\n", lines));
  }
}
