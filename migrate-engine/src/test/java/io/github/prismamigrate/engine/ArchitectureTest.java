package io.github.prismamigrate.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String ENGINE = "io.github.prismamigrate.engine";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ENGINE);

  private static final Map<String, String> MAY_USE =
      Map.ofEntries(
          Map.entry("error", ""),
          Map.entry("source", "error"),
          Map.entry("types", ""),
          Map.entry("syntax", "source types"),
          Map.entry("format", "syntax source"),
          Map.entry("datamodel", "types source"),
          Map.entry("analysis.draft", "syntax datamodel types source"),
          Map.entry("analysis.rule", "analysis.draft syntax datamodel types source"),
          Map.entry(
              "analysis.attribute", "analysis.rule analysis.draft syntax datamodel types source"),
          Map.entry("analysis.check", "analysis.rule analysis.draft syntax datamodel types source"),
          Map.entry(
              "analysis",
              "analysis.check analysis.attribute analysis.rule analysis.draft syntax datamodel types source error"),
          Map.entry("relational", "types"),
          Map.entry("mapping", "datamodel relational types"),
          Map.entry("plan", "relational"),
          Map.entry("diff", "plan relational types"),
          Map.entry("dataloss", "plan relational"),
          Map.entry("script", "plan dataloss relational types"),
          Map.entry("pull", "relational datamodel syntax types"),
          Map.entry("database", "relational error"),
          Map.entry("history", "database error"),
          Map.entry("shadow", "database history diff plan relational error"),
          Map.entry("apply", "database history plan script error"),
          Map.entry("dialect", "analysis.rule mapping diff dataloss script pull database error"),
          Map.entry("environment", "error"),
          Map.entry(
              "command",
              "environment dialect apply shadow history database pull script dataloss diff plan mapping relational analysis datamodel format syntax source types error"),
          Map.entry("report", "command error source"));

  @TestFactory
  Stream<DynamicTest> packages_depend_only_on_what_the_table_allows() {
    return MAY_USE.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(), () -> check(row.getKey(), row.getValue().split(" "))));
  }

  private static void check(String name, String[] allowed) {
    String[] packages =
        Stream.concat(Stream.of(name), Arrays.stream(allowed))
            .filter(s -> !s.isEmpty())
            .map(s -> ENGINE + "." + s)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(ENGINE + "." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(not(resideInAPackage(ENGINE + ".."))))
        .check(CLASSES);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(ENGINE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }
}
