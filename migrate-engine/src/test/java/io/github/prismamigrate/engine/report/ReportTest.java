package io.github.prismamigrate.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.command.DeployResult;
import io.github.prismamigrate.engine.command.DevResult;
import io.github.prismamigrate.engine.command.DiffResult;
import io.github.prismamigrate.engine.command.EmptiedDatabase;
import io.github.prismamigrate.engine.command.FormatResult;
import io.github.prismamigrate.engine.command.PushResult;
import io.github.prismamigrate.engine.command.Question;
import io.github.prismamigrate.engine.command.ResetReason;
import io.github.prismamigrate.engine.command.ResetResult;
import io.github.prismamigrate.engine.command.StatusResult;
import io.github.prismamigrate.engine.command.StatusResult.State;
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
            "name", new Question.MigrationName()),
        Report::lines);
  }

  @TestFactory
  Stream<DynamicTest> failures_are_told_in_the_approved_words() {
    return approved(
        "failure",
        Stream.of(
                ErrorCode.SCHEMA_NOT_FOUND,
                ErrorCode.PROVIDER_WITHOUT_MIGRATIONS,
                ErrorCode.SHADOW_MISSING,
                ErrorCode.NOTHING_TO_COMPARE,
                ErrorCode.PROVIDERS_DIFFER,
                ErrorCode.PROVIDER_NOT_LOCKED)
            .collect(
                Collectors.toMap(
                    error -> error.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    error -> MigrateException.of(error, Map.of("migration_name", INIT)))),
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
