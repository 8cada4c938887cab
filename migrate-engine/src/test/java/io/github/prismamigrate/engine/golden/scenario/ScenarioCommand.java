package io.github.prismamigrate.engine.golden.scenario;

import io.github.prismamigrate.engine.PrismaMigrate;
import io.github.prismamigrate.engine.command.DevOptions;
import io.github.prismamigrate.engine.command.DevResult;
import io.github.prismamigrate.engine.command.DiffOptions;
import io.github.prismamigrate.engine.command.DiffResult;
import io.github.prismamigrate.engine.command.DiffSource;
import io.github.prismamigrate.engine.command.FormatOptions;
import io.github.prismamigrate.engine.command.FormatResult;
import io.github.prismamigrate.engine.command.ProgressListener;
import io.github.prismamigrate.engine.command.Prompter;
import io.github.prismamigrate.engine.command.PullOptions;
import io.github.prismamigrate.engine.command.PullResult;
import io.github.prismamigrate.engine.command.PushOptions;
import io.github.prismamigrate.engine.command.PushResult;
import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.command.ResetOptions;
import io.github.prismamigrate.engine.command.ResetResult;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.SeedOptions;
import io.github.prismamigrate.engine.command.SeedSource;
import io.github.prismamigrate.engine.command.SqlSource;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.command.ValidateResult;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.report.Report;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs what a command line of the original means through the library. */
final class ScenarioCommand {
  private static final String INTERRUPT = "\u0003";

  private final CommandLine line;
  private final String input;
  private final PrismaMigrate.Builder builder;
  private final Deque<String> answers;
  private final List<String> output = new ArrayList<>();
  private Optional<String> printed = Optional.empty();

  ScenarioCommand(
      List<String> arguments,
      Path project,
      Map<String, String> environment,
      Clock clock,
      List<String> answers,
      String input) {
    this.line = new CommandLine(arguments);
    this.input = input;
    this.answers = new ArrayDeque<>(answers);
    this.builder =
        PrismaMigrate.inProject(project)
            .environment(name -> Optional.ofNullable(environment.get(name)))
            .clock(clock)
            .listener(progress());
  }

  /**
   * Runs the command.
   *
   * @throws UnknownArgument where there is no such command or option, before anything is done
   */
  Outcome run() {
    try {
      boolean succeeded = dispatch();
      return new Outcome(
          succeeded, String.join("\n", output), printed.orElse(String.join("\n", output)));
    } catch (MigrateException failure) {
      output.addAll(Report.lines(failure));
      return new Outcome(false, String.join("\n", output), "");
    }
  }

  private boolean dispatch() {
    String command = line.command();
    return switch (command) {
      case "validate" -> validate();
      case "format" -> format();
      case "migrate dev" -> dev();
      case "migrate deploy" -> deploy();
      case "migrate status" -> status();
      case "migrate resolve" -> resolve();
      case "migrate diff" -> diff();
      case "migrate reset" -> reset();
      case "db push" -> push();
      case "db execute" -> execute();
      case "db seed" -> seed();
      case "db pull" -> pull();
      default -> throw new UnknownArgument(command);
    };
  }

  /** The library, once all options are taken. */
  private PrismaMigrate engine() {
    line.option("--schema").map(Path::of).ifPresent(builder::schema);
    line.left().stream()
        .findFirst()
        .ifPresent(
            argument -> {
              throw new UnknownArgument(argument);
            });
    return builder.build();
  }

  private boolean validate() {
    ValidateResult result = engine().validate();
    output.addAll(Report.findings(result));
    output.addAll(Report.lines(result));
    return result.valid();
  }

  private boolean format() {
    FormatOptions options = new FormatOptions(line.flag("--check"));
    FormatResult result = engine().format(options);
    output.addAll(Report.lines(result));
    return result.formatted();
  }

  private boolean dev() {
    DevOptions options =
        new DevOptions(
            line.option("--name"), line.flag("--create-only"), false, false, false, seedSource());
    line.flag("--skip-generate");
    DevResult result = engine().dev(options, prompter());
    output.addAll(Report.warnings(result));
    output.addAll(Report.lines(result));
    return result.completed();
  }

  private boolean deploy() {
    output.addAll(Report.lines(engine().deploy()));
    return true;
  }

  private boolean reset() {
    ResetOptions options = new ResetOptions(line.flag("--force"), seedSource());
    line.flag("--skip-generate");
    ResetResult result = engine().reset(options, prompter());
    output.addAll(Report.lines(result));
    return result.completed();
  }

  private boolean status() {
    StatusResult result = engine().status();
    output.addAll(Report.lines(result));
    return result.upToDate();
  }

  private boolean resolve() {
    Optional<String> applied = line.option("--applied");
    Optional<String> rolledBack = line.option("--rolled-back");
    if (applied.isPresent() == rolledBack.isPresent()) {
      return false;
    }
    Resolution resolution =
        applied
            .<Resolution>map(Resolution.Applied::new)
            .orElseGet(() -> new Resolution.RolledBack(rolledBack.orElseThrow()));
    output.addAll(Report.lines(engine().resolve(resolution)));
    return true;
  }

  private boolean push() {
    PushOptions options =
        new PushOptions(line.flag("--accept-data-loss"), line.flag("--force-reset"));
    line.flag("--skip-generate");
    PushResult result = engine().push(options, prompter());
    output.addAll(Report.warnings(result));
    output.addAll(Report.lines(result));
    return result.completed();
  }

  private boolean pull() {
    PullOptions options = new PullOptions(line.flag("--print"), line.flag("--force"), List.of());
    PullResult result = engine().pull(options);
    if (!result.written()) {
      printed = Optional.of(String.join("\n", Report.schema(result)));
      output.addAll(Report.schema(result));
    }
    output.addAll(Report.notes(result));
    output.addAll(Report.lines(result));
    return true;
  }

  private boolean execute() {
    if (line.count("--file", "--stdin") != 1 || line.count("--url", "--schema") != 1) {
      return false;
    }
    line.option("--url").ifPresent(builder::databaseUrl);
    line.flag("--stdin");
    SqlSource source =
        line.option("--file")
            .map(Path::of)
            .<SqlSource>map(SqlSource.File::new)
            .orElseGet(() -> new SqlSource.Text(input));
    output.addAll(Report.lines(engine().execute(source)));
    return true;
  }

  private boolean seed() {
    SeedOptions options = new SeedOptions(new SeedSource.PackageJson(), line.rest());
    output.addAll(Report.lines(engine().seed(options)));
    return true;
  }

  private SeedSource seedSource() {
    return line.flag("--skip-seed") ? new SeedSource.None() : new SeedSource.PackageJson();
  }

  private boolean diff() {
    line.option("--shadow-database-url").ifPresent(builder::shadowDatabaseUrl);
    List<DiffSource> from = sources("--from-");
    List<DiffSource> to = sources("--to-");
    if (from.size() != 1 || to.size() != 1) {
      return false;
    }
    Optional<Path> file = line.option("-o").map(Path::of);
    boolean exitCode = line.flag("--exit-code");
    DiffOptions options = new DiffOptions(from.get(0), to.get(0), line.flag("--script"), file);
    DiffResult result = engine().diff(options);
    output.add(result.text());
    printed = Optional.of(result.file().isPresent() ? "" : result.text());
    return !exitCode || result.exitStatus() == 0;
  }

  private List<DiffSource> sources(String side) {
    List<DiffSource> given = new ArrayList<>();
    if (line.flag(side + "empty")) {
      given.add(new DiffSource.Empty());
    }
    line.option(side + "schema-datamodel")
        .map(Path::of)
        .map(DiffSource.Datamodel::new)
        .ifPresent(given::add);
    line.option(side + "schema-datasource")
        .map(Path::of)
        .map(DiffSource.Datasource::new)
        .ifPresent(given::add);
    line.option(side + "migrations")
        .map(Path::of)
        .map(DiffSource.Migrations::new)
        .ifPresent(given::add);
    line.option(side + "url").map(DiffSource.Url::new).ifPresent(given::add);
    return given;
  }

  private Prompter prompter() {
    return new Prompter() {
      @Override
      public boolean confirm(Question question) {
        output.addAll(Report.lines(question));
        return "y".equals(answers.poll());
      }

      @Override
      public Optional<String> ask(Question question) {
        output.addAll(Report.lines(question));
        return Optional.of(answers.isEmpty() ? "" : answers.remove())
            .filter(answer -> !answer.equals(INTERRUPT))
            .map(String::strip);
      }
    };
  }

  private ProgressListener progress() {
    return new ProgressListener() {
      @Override
      public void environmentRead(Path file) {
        output.add(Report.environmentRead(file));
      }

      @Override
      public void databaseCreated(String name) {
        output.add(Report.databaseCreated(name));
      }

      @Override
      public void applying(String migration) {
        output.add(Report.applying(migration));
      }

      @Override
      public void seedSays(String line) {
        output.add(line);
      }
    };
  }
}
