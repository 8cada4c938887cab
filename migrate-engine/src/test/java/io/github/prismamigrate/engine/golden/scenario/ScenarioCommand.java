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
import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.command.ResetOptions;
import io.github.prismamigrate.engine.command.ResetResult;
import io.github.prismamigrate.engine.command.Resolution;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.command.ValidateResult;
import io.github.prismamigrate.engine.error.ErrorCode;
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
import java.util.Set;
import org.opentest4j.TestAbortedException;

/** Runs what a command line of the original means through the library. */
final class ScenarioCommand {
  private static final String INTERRUPT = "\u0003";

  private static final Set<String> OPTIONS =
      Set.of(
          "--schema",
          "--name",
          "--create-only",
          "--skip-generate",
          "--skip-seed",
          "--check",
          "--applied",
          "--rolled-back",
          "--force",
          "--from-empty",
          "--from-schema-datamodel",
          "--from-schema-datasource",
          "--from-migrations",
          "--from-url",
          "--to-empty",
          "--to-schema-datamodel",
          "--to-schema-datasource",
          "--to-migrations",
          "--to-url",
          "--shadow-database-url",
          "--script",
          "--exit-code");

  private final List<String> arguments;
  private final PrismaMigrate.Builder builder;
  private final Deque<String> answers;
  private final List<String> output = new ArrayList<>();
  private Optional<String> printed = Optional.empty();

  ScenarioCommand(
      List<String> arguments,
      Path project,
      Map<String, String> environment,
      Clock clock,
      List<String> answers) {
    this.arguments = new ArrayList<>(arguments);
    this.answers = new ArrayDeque<>(answers);
    this.builder =
        PrismaMigrate.inProject(project)
            .environment(name -> Optional.ofNullable(environment.get(name)))
            .clock(clock)
            .listener(progress());
  }

  Outcome run() {
    arguments.stream()
        .filter(argument -> argument.startsWith("--"))
        .filter(argument -> !OPTIONS.contains(argument.replaceFirst("=.*", "")))
        .findFirst()
        .ifPresent(
            argument -> {
              throw new TestAbortedException("there is no option " + argument);
            });
    try {
      option("--schema").map(Path::of).ifPresent(builder::schema);
      boolean succeeded = dispatch();
      return new Outcome(
          succeeded, String.join("\n", output), printed.orElse(String.join("\n", output)));
    } catch (MigrateException failure) {
      if (failure.error() == ErrorCode.PROVIDER_WITHOUT_MIGRATIONS) {
        throw new TestAbortedException(failure.getMessage());
      }
      output.addAll(Report.lines(failure));
      return new Outcome(false, String.join("\n", output), "");
    }
  }

  private boolean dispatch() {
    String command = arguments.remove(0);
    if (command.equals("migrate") || command.equals("db")) {
      command = command + " " + arguments.remove(0);
    }
    return switch (command) {
      case "validate" -> validate();
      case "format" -> format();
      case "migrate dev" -> dev();
      case "migrate deploy" -> deploy();
      case "migrate status" -> status();
      case "migrate resolve" -> resolve();
      case "migrate diff" -> diff();
      case "migrate reset" -> reset();
      default -> throw new TestAbortedException("there is no command " + command);
    };
  }

  private boolean validate() {
    ValidateResult result = builder.build().validate();
    output.addAll(Report.findings(result));
    output.addAll(Report.lines(result));
    return result.valid();
  }

  private boolean format() {
    FormatResult result = builder.build().format(new FormatOptions(flag("--check")));
    output.addAll(Report.lines(result));
    return result.formatted();
  }

  private boolean dev() {
    Optional<String> name = option("--name");
    boolean createOnly = flag("--create-only");
    flag("--skip-generate");
    flag("--skip-seed");
    DevResult result =
        builder.build().dev(new DevOptions(name, createOnly, false, false), prompter());
    output.addAll(Report.warnings(result));
    output.addAll(Report.lines(result));
    return result.completed();
  }

  private boolean deploy() {
    output.addAll(Report.lines(builder.build().deploy()));
    return true;
  }

  private boolean reset() {
    flag("--skip-generate");
    flag("--skip-seed");
    ResetResult result = builder.build().reset(new ResetOptions(flag("--force")), prompter());
    output.addAll(Report.lines(result));
    return result.completed();
  }

  private boolean status() {
    StatusResult result = builder.build().status();
    output.addAll(Report.lines(result));
    return result.upToDate();
  }

  private boolean resolve() {
    Optional<String> applied = option("--applied");
    Optional<String> rolledBack = option("--rolled-back");
    if (applied.isPresent() == rolledBack.isPresent()) {
      return false;
    }
    Resolution resolution =
        applied
            .<Resolution>map(Resolution.Applied::new)
            .orElseGet(() -> new Resolution.RolledBack(rolledBack.orElseThrow()));
    builder.build().resolve(resolution);
    output.addAll(Report.lines(resolution));
    return true;
  }

  private boolean diff() {
    option("--shadow-database-url").ifPresent(builder::shadowDatabaseUrl);
    List<DiffSource> from = sources("--from-");
    List<DiffSource> to = sources("--to-");
    if (from.size() != 1 || to.size() != 1) {
      return false;
    }
    Optional<Path> file = option("-o").map(Path::of);
    DiffResult result =
        builder.build().diff(new DiffOptions(from.get(0), to.get(0), flag("--script"), file));
    output.add(result.text());
    printed = Optional.of(result.file().isPresent() ? "" : result.text());
    return !flag("--exit-code") || result.exitStatus() == 0;
  }

  private List<DiffSource> sources(String side) {
    List<DiffSource> given = new ArrayList<>();
    if (flag(side + "empty")) {
      given.add(new DiffSource.Empty());
    }
    option(side + "schema-datamodel")
        .map(Path::of)
        .map(DiffSource.Datamodel::new)
        .ifPresent(given::add);
    option(side + "schema-datasource")
        .map(Path::of)
        .map(DiffSource.Datasource::new)
        .ifPresent(given::add);
    option(side + "migrations").map(Path::of).map(DiffSource.Migrations::new).ifPresent(given::add);
    option(side + "url").map(DiffSource.Url::new).ifPresent(given::add);
    return given;
  }

  private Optional<String> option(String name) {
    Optional<String> joined =
        arguments.stream().filter(argument -> argument.startsWith(name + "=")).findFirst();
    if (joined.isPresent()) {
      arguments.remove(joined.get());
      return joined.map(argument -> argument.substring(name.length() + 1));
    }
    int index = arguments.indexOf(name);
    if (index < 0) {
      return Optional.empty();
    }
    arguments.remove(index);
    return Optional.of(arguments.remove(index));
  }

  private boolean flag(String name) {
    return arguments.remove(name);
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
    };
  }
}
