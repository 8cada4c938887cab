package io.github.prismamigrate.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.command.BaselineResult;
import io.github.prismamigrate.engine.command.DeployResult;
import io.github.prismamigrate.engine.command.DevResult;
import io.github.prismamigrate.engine.command.DiffResult;
import io.github.prismamigrate.engine.command.DownResult;
import io.github.prismamigrate.engine.command.EmptiedDatabase;
import io.github.prismamigrate.engine.command.FormatResult;
import io.github.prismamigrate.engine.command.MigrationScripts;
import io.github.prismamigrate.engine.command.PushResult;
import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.command.ResetReason;
import io.github.prismamigrate.engine.command.ResetResult;
import io.github.prismamigrate.engine.command.SaveResult;
import io.github.prismamigrate.engine.command.ScriptToRun;
import io.github.prismamigrate.engine.command.SquashResult;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.command.StatusResult.State;
import io.github.prismamigrate.engine.command.UpResult;
import io.github.prismamigrate.engine.command.ValidateResult;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.Severity;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.source.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReportTest {
  private static final String INIT = "20240101000000_init";
  private static final String TITLE = "20240102000000_add_title";
  private static final EmptiedDatabase SCHEMA = new EmptiedDatabase("app", List.of("public"));

  @TestFactory
  Stream<DynamicTest> deployments_are_told_in_the_approved_words() {
    return approved(
        "deploy",
        Map.of(
            "applied", new DeployResult(2, List.of(INIT, TITLE), List.of()),
            "nothing-pending", new DeployResult(1, List.of(), List.of()),
            "no-migrations", new DeployResult(0, List.of(), List.of())),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> resets_are_told_in_the_approved_words() {
    return approved(
        "reset",
        Map.of(
            "done", new ResetResult.Completed(List.of(INIT, TITLE)),
            "no-migrations", new ResetResult.Completed(List.of()),
            "refused", new ResetResult.Refused(SCHEMA)),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> pushes_are_told_in_the_approved_words() {
    Duration took = Duration.ofMillis(120);
    return approved(
        "db-push",
        Map.of(
            "done", new PushResult.Completed(Optional.empty(), 3, List.of(), took),
            "in-sync", new PushResult.Completed(Optional.empty(), 0, List.of(), took),
            "emptied", new PushResult.Completed(Optional.of(SCHEMA), 1, List.of(), took),
            "unconfirmed",
                new PushResult.Unconfirmed(List.of("Column `age` of table `User` is dropped.")),
            "obstructed",
                new PushResult.Obstructed(List.of("Step 0 Column `name` is added as required."))),
        Report::lines);
  }

  @Test
  void failing_statement_is_shown_where_it_stands() {
    MigrateException failure =
        MigrateException.of(
            ErrorCode.DATABASE_ERROR,
            Map.of("database_error", "no such table", "place", "seed.sql:2:7:\n    SELECT 1"));

    assertThat(Report.lines(failure))
        .containsExactly("no such table", "At seed.sql:2:7:", "    SELECT 1");
  }

  @Test
  void edited_migration_is_named_in_a_warning() {
    assertThat(Report.warnings(new DeployResult(1, List.of(), List.of(INIT))))
        .singleElement()
        .asString()
        .contains(INIT);
  }

  @TestFactory
  Stream<DynamicTest> states_are_told_in_the_approved_words() {
    return approved(
        "status",
        Map.of(
            "behind", new State.Behind(List.of(INIT, TITLE)),
            "diverged", new State.Diverged(Optional.of(INIT), List.of(TITLE), List.of("gone")),
            "nothing-in-common",
                new State.Diverged(Optional.empty(), List.of(TITLE), List.of("gone")),
            "not-managed", new State.NotManaged(),
            "failed", new State.Failed(List.of(INIT)),
            "drifted", new State.Drifted("\n[+] Added tables\n  - User\n"),
            "up-to-date", new State.UpToDate()),
        state -> Report.lines(new StatusResult(2, state)));
  }

  @TestFactory
  Stream<DynamicTest> ends_of_migrate_dev_are_told_in_the_approved_words() {
    return approved(
        "migrate-dev",
        Map.of(
            "created", completed(List.of(INIT, TITLE), false),
            "drafted", completed(List.of(INIT), true),
            "others-applied",
                new DevResult.Completed(List.of(INIT), Optional.empty(), List.of(), List.of()),
            "in-step", new DevResult.Completed(List.of(), Optional.empty(), List.of(), List.of()),
            "reset-needed", new DevResult.ResetNeeded(SCHEMA, allReasons()),
            "reset-of-a-file",
                new DevResult.ResetNeeded(
                    new EmptiedDatabase("/app/dev.db", List.of()),
                    List.of(new ResetReason.Drift("\n[+] Added tables\n  - User\n", false))),
            "cancelled", new DevResult.Cancelled(List.of(INIT)),
            "unconfirmed", new DevResult.Unconfirmed(List.of(INIT), List.of("Rows are lost.")),
            "obstructed", new DevResult.Obstructed(List.of(), List.of("Step 0 No value to add."))),
        Report::lines);
  }

  private static DevResult completed(List<String> applied, boolean draft) {
    return new DevResult.Completed(
        applied,
        Optional.of(
            new DevResult.Created(
                TITLE, Path.of("prisma/migrations", TITLE, "migration.sql"), draft)),
        List.of(),
        List.of());
  }

  private static List<ResetReason> allReasons() {
    return List.of(
        new ResetReason.FailedMigration(INIT),
        new ResetReason.EditedMigration(TITLE),
        new ResetReason.Drift("\n[*] Changed the `User` table\n  [+] Added column `a`\n", true),
        new ResetReason.MissingMigrations(Optional.of(INIT), List.of("gone")));
  }

  @TestFactory
  Stream<DynamicTest> comparisons_are_told_in_the_approved_words() {
    return approved(
        "diff",
        Map.of(
            "written", new DiffResult(true, "", Optional.of(Path.of("out", "up.sql"))),
            "equal", new DiffResult(false, "", Optional.empty())),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> questions_are_asked_in_the_approved_words() {
    return approved(
        "question",
        Map.of(
            "reset", new Question.ResetDatabase(SCHEMA, allReasons()),
            "data-loss", new Question.AcceptDataLoss(List.of("Rows are lost.", "And others.")),
            "apply", new Question.ApplyMigrations(List.of(INIT), List.of("Rows are lost.")),
            "take-back", new Question.TakeBackMigrations(List.of(TITLE, INIT)),
            "name", new Question.MigrationName()),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> failures_are_told_in_the_approved_words() {
    return approved(
        "failure",
        Stream.of(
                ErrorCode.AUTHENTICATION_FAILED,
                ErrorCode.DATABASE_UNREACHABLE,
                ErrorCode.LOCK_TIMEOUT,
                ErrorCode.DATABASE_MISSING,
                ErrorCode.TLS_FAILED,
                ErrorCode.URL_INVALID,
                ErrorCode.DATABASE_NOT_CREATED,
                ErrorCode.DATABASE_NOT_EMPTY,
                ErrorCode.SHADOW_MIGRATION_FAILED,
                ErrorCode.SHADOW_NOT_CREATED,
                ErrorCode.FAILED_MIGRATIONS,
                ErrorCode.MIGRATION_FAILED,
                ErrorCode.MIGRATION_NOT_FOUND,
                ErrorCode.SCRIPT_MISSING,
                ErrorCode.PROVIDER_SWITCHED,
                ErrorCode.SCHEMA_NOT_FOUND,
                ErrorCode.PROVIDER_WITHOUT_MIGRATIONS,
                ErrorCode.SHADOW_MISSING,
                ErrorCode.NOTHING_TO_COMPARE,
                ErrorCode.PROVIDERS_DIFFER,
                ErrorCode.SERVER_OF_OTHER_PROVIDER,
                ErrorCode.PROVIDER_NOT_LOCKED,
                ErrorCode.HISTORY_EXISTS,
                ErrorCode.HISTORY_TOO_OLD,
                ErrorCode.NOTHING_TO_SQUASH,
                ErrorCode.MIGRATION_EXISTS,
                ErrorCode.SQUASH_HALF_APPLIED,
                ErrorCode.SQUASH_EDITED,
                ErrorCode.SQUASH_WITHOUT_SCHEMA,
                ErrorCode.SQUASH_DIFFERS,
                ErrorCode.NOTHING_TO_BASELINE,
                ErrorCode.BASELINE_DIFFERS,
                ErrorCode.MIGRATION_AMBIGUOUS,
                ErrorCode.TARGET_MISSING,
                ErrorCode.MIGRATION_NOT_REVERSIBLE,
                ErrorCode.DOWN_NOT_GENERATED,
                ErrorCode.DOWN_FAILED)
            .collect(
                Collectors.toMap(
                    error -> error.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    error -> MigrateException.of(error, Map.of("migration_name", INIT)))),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> first_migrations_are_told_in_the_approved_words() {
    Path script = Path.of("migrations/0_init/migration.sql");
    return approved(
        "baseline",
        Map.of(
            "tables", new BaselineResult("0_init", script, 0, List.of()),
            "custom", new BaselineResult("0_init", script, 2, List.of()),
            "left-out", new BaselineResult("0_init", script, 1, List.of("CHECK clause of User"))),
        result ->
            Stream.concat(Report.warnings(result).stream(), Report.lines(result).stream())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> squashed_migrations_are_told_in_the_approved_words() {
    Path script = Path.of("migrations/20240102000000_squashed/migration.sql");
    String name = "20240102000000_squashed";
    List<String> both = List.of(INIT, TITLE);
    return approved(
        "squash",
        Map.of(
            "recorded", new SquashResult.Squashed(name, script, both, 0, true),
            "custom", new SquashResult.Squashed(name, script, both, 2, false),
            "rows", new SquashResult.RowsLeftOut(List.of("Country"))),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> saved_migrations_are_told_in_the_approved_words() {
    return approved(
        "migrate-save",
        Map.of(
            "saved",
                new SaveResult.Saved(INIT, Path.of("migrations", INIT), List.of("Rows are lost.")),
            "preview", new SaveResult.Preview(new MigrationScripts("CREATE 1;\n", "DROP 1;\n")),
            "cancelled", new SaveResult.Cancelled(),
            "unchanged", new SaveResult.Unchanged()),
        result ->
            Stream.concat(Report.warnings(result).stream(), Report.lines(result).stream())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> ways_up_are_told_in_the_approved_words() {
    return approved(
        "migrate-up",
        Map.of(
            "applied", new UpResult.Applied(List.of(INIT)),
            "nothing-pending", new UpResult.Applied(List.of()),
            "preview", new UpResult.Preview(List.of(new ScriptToRun(INIT, "CREATE 1;\n", false))),
            "declined", new UpResult.Declined(List.of(INIT), List.of("Rows are lost."))),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> ways_down_are_told_in_the_approved_words() {
    ScriptToRun generated = new ScriptToRun(INIT, "DROP 1;\n", true);
    return approved(
        "migrate-down",
        Map.of(
            "taken-back", new DownResult.TakenBack(List.of(TITLE, INIT)),
            "preview",
                new DownResult.Preview(
                    List.of(new ScriptToRun(TITLE, "DROP 2;\n", false), generated)),
            "declined", new DownResult.Declined(List.of(INIT)),
            "unwritten", new DownResult.Unwritten(List.of(generated))),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> findings_are_shown_in_the_approved_words() {
    return approved(
        "validate",
        Map.of(
            "valid", validated(),
            "warned", validated(Finding.DOUBTFUL),
            "broken", validated(Finding.WRONG, Finding.DOUBTFUL)),
        result ->
            Stream.concat(Report.findings(result).stream(), Report.lines(result).stream())
                .toList());
  }

  @TestFactory
  Stream<DynamicTest> formatting_is_told_in_the_approved_words() {
    List<Path> files = List.of(Path.of("a.prisma"), Path.of("b.prisma"));
    return approved(
        "format",
        Map.of(
            "nothing-changed", new FormatResult(List.of(), true),
            "formatted", new FormatResult(files, true),
            "checked", new FormatResult(files, false)),
        Report::lines);
  }

  @Test
  void findings_are_one_json_document() {
    assertThat(Report.json(validated(Finding.WRONG)))
        .isEqualTo(
            "{\"valid\":false,\"diagnostics\":[{\"severity\":\"error\",\"rule\":\"wrong\","
                + "\"message\":\"The \\\"type\\\" is\\\\wrong.\\n\",\"file\":\"schema.prisma\","
                + "\"start\":{\"offset\":15,\"line\":2,\"column\":3},"
                + "\"end\":{\"offset\":19,\"line\":2,\"column\":7}}]}");
  }

  private static ValidateResult validated(Finding... findings) {
    SourceFile file = new SourceFile(Path.of("schema.prisma"), "model User {\n  name Strin?\n}\n");
    return new ValidateResult(
        file.path(),
        new SchemaSources(List.of(file)),
        Arrays.stream(findings)
            .map(rule -> new Diagnostic(rule, "The \"type\" is\\wrong.\n", new Span(0, 15, 19)))
            .toList());
  }

  private enum Finding implements Rule {
    WRONG,
    DOUBTFUL;

    @Override
    public Severity severity() {
      return this == WRONG ? Severity.ERROR : Severity.WARNING;
    }

    @Override
    public String summary() {
      return "";
    }
  }

  private static <T> Stream<DynamicTest> approved(
      String kind, Map<String, ? extends T> cases, Function<T, List<String>> words) {
    return cases.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () ->
                        Approved.check(
                            "report/" + kind + "/" + entry.getKey() + ".txt",
                            String.join("\n", words.apply(entry.getValue())) + "\n")));
  }
}
