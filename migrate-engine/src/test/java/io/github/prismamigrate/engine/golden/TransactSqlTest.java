package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerType;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.plan.StepKind;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for SQL Server, held against parsers of its language. */
class TransactSqlTest {
  private static final Path CASES = Golden.ROOT.resolve("diff/sqlserver");
  private static final Set<StepKind> NOT_OF_SQL_SERVER =
      EnumSet.of(
          StepKind.DROP_EXTENSION,
          StepKind.CREATE_EXTENSION,
          StepKind.ALTER_EXTENSION,
          StepKind.ALTER_SEQUENCE,
          StepKind.CREATE_ENUM,
          StepKind.ALTER_ENUM,
          StepKind.DROP_ENUM,
          StepKind.ALTER_PRIMARY_KEY,
          StepKind.REDEFINE_INDEX);

  private static final Pattern EXECUTED = Pattern.compile("EXEC\\(N?'(.*)'\\)$");

  /** What the recorded cases do not show: a renamed foreign key and the types of bytes. */
  private static final String MORE =
      """
      datasource db {
        provider = "sqlserver"
        url      = "sqlserver://localhost"
      }

      model A {
        id Int   @id
        b  Bytes @db.Binary(8)
        i  Bytes @db.Image
        as B[]
      }

      model B {
        id  Int @id
        aId Int
        a   A   @relation(fields: [aId], references: [id]%s)
      }
      """;

  @Test
  void every_statement_is_known_to_a_parser_of_the_language() throws IOException {
    Set<String> statements = new TreeSet<>();
    for (MigrationPlan plan : plans()) {
      Step.Visitor<List<String>> writer = stages().ddl().statements(plan);
      plan.steps().forEach(step -> statements.addAll(step.accept(writer)));
    }
    assertThat(statements).hasSizeGreaterThan(200).allMatch(TransactSql::isStatement);
  }

  @Test
  void so_is_every_statement_inside_of_a_text() throws IOException {
    Set<String> statements = new TreeSet<>();
    for (MigrationPlan plan : plans()) {
      Step.Visitor<List<String>> writer = stages().ddl().statements(plan);
      plan.steps().stream()
          .flatMap(step -> step.accept(writer).stream())
          .map(EXECUTED::matcher)
          .filter(Matcher::find)
          .forEach(text -> statements.add(text.group(1).replace("''", "'")));
    }
    assertThat(statements).hasSizeGreaterThan(10).allMatch(TransactSql::isStatement);
  }

  @Test
  void every_kind_of_step_is_among_them() throws IOException {
    Set<StepKind> kinds =
        plans().stream()
            .flatMap(plan -> plan.steps().stream())
            .map(Step::kind)
            .collect(Collectors.toSet());
    assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(NOT_OF_SQL_SERVER)));
  }

  @Test
  void every_native_type_is_among_them() throws IOException {
    Set<NativeTypeDefinition> types =
        plans().stream()
            .flatMap(plan -> plan.to().tables().stream())
            .flatMap(table -> table.columns().stream())
            .map(column -> column.type())
            .filter(ColumnType.Scalar.class::isInstance)
            .map(type -> ((ColumnType.Scalar) type).nativeType().orElseThrow().definition())
            .collect(Collectors.toSet());
    assertThat(types).contains(SqlServerType.values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE [dbo].[T] (\n    [a] INT NOT,\n    [b] INT\n)",
        "CREATE TABLE [dbo].[T] (\n    [a] INT NULL DEFAULT\n)",
        "ALTER TABLE [dbo].[T] ADD CONSTRAINT [d] DEFAULT FOR [a]",
        "ALTER TABLE [dbo].[T] DROP COLUMN [a],",
        "CREATE NONCLUSTERED INDEX [i] ON [dbo].[T]()"
      })
  void what_is_no_statement_is_refused(String text) {
    assertThat(TransactSql.isStatement(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "columns",
        "describe_connection",
        "empty",
        "foreign_keys",
        "indexes",
        "lock_holder",
        "namespaces",
        "server_profile",
        "table_names",
        "views"
      })
  void every_question_to_the_server_is_known_to_a_parser(String file) {
    String query = SqlServerCatalog.query(file + ".sql").replaceAll("(?m)--.*$", "");
    assertThat(TransactSql.isStatement(query.strip())).isTrue();
  }

  private static Stages stages() {
    return Stages.of(CASES);
  }

  /** Of each case: from one schema to the other, back again, and up from and down to nothing. */
  private static List<MigrationPlan> plans() throws IOException {
    List<MigrationPlan> plans = new ArrayList<>();
    RelationalSchema nothing = RelationalSchema.empty();
    for (Pair<RelationalSchema> schemas : schemas()) {
      plans.add(stages().plan(schemas.previous(), schemas.next()));
      plans.add(stages().plan(schemas.next(), schemas.previous()));
      plans.add(stages().plan(nothing, schemas.next()));
      plans.add(stages().plan(schemas.next(), nothing));
    }
    return plans;
  }

  private static List<Pair<RelationalSchema>> schemas() throws IOException {
    List<Pair<RelationalSchema>> schemas = new ArrayList<>();
    for (Path folder : folders()) {
      GoldenCase golden = GoldenCase.of(folder, "");
      schemas.add(
          new Pair<>(
              stages().schema(golden.text("from.prisma")),
              stages().schema(golden.text("to.prisma"))));
    }
    schemas.add(
        new Pair<>("", ", map: \"FK\"")
            .map(name -> stages().schema(Optional.of(MORE.formatted(name)))));
    return schemas;
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
