package io.github.prismamigrate.engine.analysis;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.analysis.RuleCatalogue.Chapter;
import io.github.prismamigrate.engine.approved.Approved;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.source.Diagnostic;
import io.github.prismamigrate.engine.source.Rule;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleCatalogueTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/rules");
  private static final Path CORPUS = Path.of("src/test/resources/golden/validation");
  private static final Path PAGE = Path.of("../src/site/markdown/schema-rules.md");
  private static final int LONGEST_LINE = 120;

  private static final Providers PROVIDERS = Providers.installed();
  private static final SchemaAnalyzer ANALYZER = new SchemaAnalyzer(PROVIDERS.schemaRules());

  @Test
  void every_rule_has_a_name_of_its_own() {
    assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void every_rule_has_an_example_and_every_example_a_rule() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(rules().map(r -> r.id() + ".prisma").toList());
    }
  }

  @TestFactory
  Stream<DynamicTest> the_example_of_a_rule_breaks_it() {
    return rules()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.id(),
                    () -> assertThat(broken(EXAMPLES.resolve(file(rule)))).contains(rule)));
  }

  @Test
  void every_finding_in_the_recorded_schemas_has_a_rule_in_the_catalogue() throws IOException {
    Set<Rule> known = rules().collect(toSet());
    try (Stream<Path> files = Files.walk(CORPUS)) {
      assertThat(files.filter(file -> file.toString().endsWith(".prisma")))
          .allSatisfy(file -> assertThat(known).containsAll(broken(file)));
    }
  }

  @Test
  void the_manual_shows_the_rules_as_they_are() throws IOException {
    Approved.check(PAGE, page());
  }

  private static Stream<Rule> rules() {
    return chapters().flatMap(chapter -> chapter.rules().stream());
  }

  private static Stream<Chapter> chapters() {
    Stream<Chapter> ofProviders =
        PROVIDERS.all().stream()
            .map(p -> new Chapter("Only for `" + p.name() + "`", p.schemaRules().ownRules()))
            .filter(chapter -> !chapter.rules().isEmpty());
    return Stream.concat(RuleCatalogue.chapters().stream(), ofProviders);
  }

  private static String file(Rule rule) {
    return rule.id() + ".prisma";
  }

  private static Set<Rule> broken(Path schema) {
    return ANALYZER.analyze(SchemaSources.read(schema)).diagnostics().stream()
        .map(Diagnostic::rule)
        .collect(toSet());
  }

  private static String page() throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Rules for schemas\n\n")
        .append("What `prisma:validate` and every other goal rejects or warns of, with the name")
        .append(" of each rule and a schema that breaks it.\n")
        .append(
            "The chapters from *Native types* on count only where nothing before them is broken.\n");
    for (Chapter chapter : chapters().toList()) {
      page.append("\n## ").append(chapter.title()).append('\n');
      for (Rule rule : chapter.rules()) {
        page.append(section(rule));
      }
    }
    return page.toString();
  }

  private static String section(Rule rule) throws IOException {
    String weight = rule.severity() == Severity.WARNING ? "Warning. " : "";
    return "\n### %s\n\n%s%s\n\n```prisma\n%s\n```\n"
        .formatted(rule.id(), weight, rule.summary(), example(rule));
  }

  private static String example(Rule rule) throws IOException {
    List<String> lines = Files.readAllLines(EXAMPLES.resolve(file(rule)));
    return lines.stream().map(RuleCatalogueTest::shortened).collect(Collectors.joining("\n"));
  }

  private static String shortened(String line) {
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE - 1) + "…";
  }
}
