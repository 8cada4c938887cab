package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachDiffRules;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachType;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDiffRules;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresType;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every native type into every other, as recorded in one matrix for each provider. */
class TypeChangesGoldenTest {
  private static final String POSTGRESQL = "postgresql-type-changes.tsv";
  private static final String COCKROACHDB = "cockroachdb-type-changes.tsv";

  private static final Map<Cast, String> OUTCOMES =
      Map.of(Cast.SAFE, "safe", Cast.RISKY, "risky", Cast.IMPOSSIBLE, "none");

  @TestFactory
  Stream<DynamicTest> casts_of_each_pair_are_the_recorded_ones() {
    return Golden.files(
            "diff", "golden type changes", "/type-changes.tsv", TypeChangesGoldenTest::checkPairs)
        .filter(test -> Stages.exist(Path.of(test.getDisplayName())));
  }

  private static void checkPairs(GoldenCase golden) throws IOException {
    DiffRules rules = Stages.of(golden).diff();
    Map<String, NativeTypeDefinition> types = Offline.nativeTypes(Path.of(golden.name()));
    List<String> recorded = Files.readAllLines(golden.path());
    List<String> actual = new ArrayList<>(recorded.subList(0, 1));
    for (String line : recorded.subList(1, recorded.size())) {
      String[] parts = line.split("\t");
      Optional<Cast> cast = cast(parts[0], parts[1], types, rules, false);
      actual.add(String.join("\t", parts[0], parts[1], cast.map(OUTCOMES::get).orElse("same")));
    }
    assertThat(actual).containsExactlyElementsOf(recorded);
  }

  @Test
  void casts_of_postgresql_are_the_recorded_ones() throws IOException {
    assertThat(actual(POSTGRESQL, PostgresType.values(), new PostgresDiffRules(), false))
        .containsExactlyElementsOf(recorded(POSTGRESQL, 0));
  }

  @Test
  void casts_of_cockroachdb_are_the_recorded_ones() throws IOException {
    assertThat(actual(COCKROACHDB, CockroachType.values(), new CockroachDiffRules(), false))
        .map(TypeChangesGoldenTest::alteredOrNot)
        .containsExactlyElementsOf(recorded(COCKROACHDB, 0));
  }

  @Test
  void casts_of_indexed_columns_of_cockroachdb_are_the_recorded_ones() throws IOException {
    assertThat(actual(COCKROACHDB, CockroachType.values(), new CockroachDiffRules(), true))
        .map(TypeChangesGoldenTest::alteredOrNot)
        .containsExactlyElementsOf(recorded(COCKROACHDB, 1));
  }

  /** The matrix does not tell safe from risky. */
  private static String alteredOrNot(String line) {
    return line.replaceFirst("[SR]$", "A");
  }

  /** The matrix as text, a line for each pair. */
  private static List<String> recorded(String file, int column) throws IOException {
    List<String[]> rows = rows(file);
    List<String> lines = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      for (int i = 1; i < row.length; i++) {
        String[] outcomes = row[i].split("/");
        lines.add(
            row[0]
                + " -> "
                + rows.get(0)[i]
                + ": "
                + outcomes[Math.min(column, outcomes.length - 1)]);
      }
    }
    return lines;
  }

  private static List<String> actual(
      String file, NativeTypeDefinition[] types, DiffRules rules, boolean indexed)
      throws IOException {
    Map<String, NativeTypeDefinition> byName = byName(types);
    List<String[]> rows = rows(file);
    String[] names = rows.get(0);
    List<String> lines = new ArrayList<>();
    for (String[] row : rows.subList(1, rows.size())) {
      for (int i = 1; i < names.length; i++) {
        Optional<Cast> cast = cast(row[0], names[i], byName, rules, indexed);
        lines.add(row[0] + " -> " + names[i] + ": " + letter(cast));
      }
    }
    return lines;
  }

  private static Map<String, NativeTypeDefinition> byName(NativeTypeDefinition[] types) {
    return Arrays.stream(types)
        .collect(Collectors.toMap(NativeTypeDefinition::schemaName, Function.identity()));
  }

  private static Optional<Cast> cast(
      String from,
      String to,
      Map<String, NativeTypeDefinition> types,
      DiffRules rules,
      boolean indexed) {
    Pair<Table> tables = new Pair<>(from, to).map(name -> table(type(name, types), indexed));
    return rules.typeChange(tables, tables.map(table -> table.columns().get(0)));
  }

  private static List<String[]> rows(String file) throws IOException {
    return Files.readAllLines(Golden.ROOT.resolve("diff").resolve(file)).stream()
        .map(line -> line.split("\t"))
        .toList();
  }

  private static ColumnType type(String name, Map<String, NativeTypeDefinition> types) {
    String[] parts = name.split("[(),]");
    if (parts[0].equals("Unsupported")) {
      return new ColumnType.Unsupported(parts[1]);
    }
    NativeTypeDefinition definition = types.get(parts[0]);
    return new ColumnType.Scalar(
        definition.scalars().iterator().next(),
        Optional.of(new NativeType(definition, List.of(parts).subList(1, parts.length))));
  }

  private static Table table(ColumnType type, boolean indexed) {
    TableBuilder table = new TableBuilder(QualifiedName.of("public", "T"));
    table.column("a", type, Arity.REQUIRED, Optional.empty(), false, false);
    if (indexed) {
      table.index(
          "T_a_idx",
          Index.Kind.NORMAL,
          List.of(Index.Part.of("a")),
          Optional.empty(),
          Optional.empty(),
          false);
    }
    return RelationalSchema.builder().table(table).build().tables().get(0);
  }

  private static String letter(Optional<Cast> cast) {
    return cast.map(
            outcome ->
                switch (outcome) {
                  case SAFE -> "S";
                  case RISKY -> "R";
                  case IMPOSSIBLE -> "N";
                })
        .orElse("=");
  }
}
