package io.github.prismamigrate.engine.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.prismamigrate.engine.format.SchemaFormatter;
import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.DiagnosticPrinter;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a schema file contains, there are findings about it and no exception. */
class RobustnessTest {
  private static final long FIRST_SEED = Long.getLong("robustness.seed", 1);
  private static final int MUTANTS = Integer.getInteger("robustness.mutants", 20_000);
  private static final int TEN_MEGABYTES = 10_000_000;
  private static final int MANY = 100_000;

  /** {@code -Drobustness.seed=<seed> -Drobustness.mutants=1} repeats a failure. */
  @Test
  void damaged_schemas_are_read_without_an_exception() throws IOException {
    List<String> schemas = schemas();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + MUTANTS; seed++) {
      String mutant = new SchemaMutator(seed).mutantOf(schemas);
      assertThatCode(() -> read(mutant))
          .as("seed %d:%n%s", seed, mutant)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void damaged_schemas_are_laid_out_once_and_for_all() throws IOException {
    List<String> schemas = schemas();
    for (long seed = FIRST_SEED; seed < FIRST_SEED + MUTANTS; seed++) {
      String laidOut = layout(new SchemaMutator(seed).mutantOf(schemas));
      assertThat(layout(laidOut)).as("seed %d", seed).isEqualTo(laidOut);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x", " ", "\"", "\\", "[", "(", "{", "a.", "f(", "[f(a: ", "a:", "@a", "@@a", "/*", "é", "1"
      })
  void line_of_ten_megabytes_is_read(String unit) {
    String filler = unit.repeat(TEN_MEGABYTES / unit.length());
    assertThatCode(() -> read(filler)).doesNotThrowAnyException();
    assertThatCode(() -> read("model A {\n  id Int @a(" + filler + "\n}\n"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model A {\n",
        "enum A {\n",
        "x {\n",
        "x Int /*\n",
        "model A {\nx Int /*\n",
        "/*\n",
        "type X = Int\n",
        "\n \n"
      })
  void many_lines_that_never_end_what_they_begin_are_read(String lines) {
    String text = lines.repeat(MANY / lines.length());
    assertThatCode(() -> read(text)).doesNotThrowAnyException();
    assertThatCode(() -> read(text + "*/")).doesNotThrowAnyException();
    assertThatCode(() -> read(text + "*/\n}")).doesNotThrowAnyException();
  }

  private static void read(String text) {
    SchemaSources sources =
        new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
    List<Diagnostic> diagnostics = Offline.analysis(sources).diagnostics();
    assertThat(diagnostics).allMatch(diagnostic -> isPlace(diagnostic.span(), text));
    DiagnosticPrinter.print(sources, diagnostics);
    SchemaFormatter.format(Offline.completed(sources).files().get(0));
  }

  private static String layout(String text) {
    return SchemaFormatter.format(new SourceFile(Path.of("schema.prisma"), text));
  }

  private static boolean isPlace(Span span, String text) {
    return 0 <= span.start() && span.start() <= span.end() && span.end() <= text.length();
  }

  private static List<String> schemas() throws IOException {
    List<String> schemas = new ArrayList<>();
    for (Path schema : Golden.schemas()) {
      schemas.add(Files.readString(schema));
    }
    return schemas;
  }
}
