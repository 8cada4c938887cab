package io.github.prismamigrate.engine;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  private static final String ENGINE = "io.github.prismamigrate.engine";
  private static final Path SOURCES = Path.of("src/main/java");
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ENGINE);

  private static final Map<String, String> MAY_USE =
      Map.ofEntries(
          Map.entry("error", ""),
          Map.entry("source", "error"),
          Map.entry("types", ""),
          Map.entry("json", ""),
          Map.entry("syntax", "source types"),
          Map.entry("format", "syntax source types"),
          Map.entry("datamodel", "types source"),
          Map.entry("analysis.draft", "syntax datamodel types source"),
          Map.entry("analysis.rule", "analysis.draft syntax datamodel types source"),
          Map.entry(
              "analysis.attribute", "analysis.rule analysis.draft syntax datamodel types source"),
          Map.entry(
              "analysis.configuration",
              "analysis.rule analysis.draft syntax datamodel types source"),
          Map.entry("analysis.completion", "analysis.draft syntax datamodel types source"),
          Map.entry(
              "analysis.check", "analysis.rule analysis.draft syntax datamodel types json source"),
          Map.entry(
              "analysis",
              "analysis.check analysis.completion analysis.attribute analysis.configuration analysis.rule analysis.draft syntax datamodel types source error"),
          Map.entry("relational", "types"),
          Map.entry("mapping", "datamodel relational types"),
          Map.entry("plan", "relational"),
          Map.entry("diff", "plan relational types json"),
          Map.entry("dataloss", "plan relational"),
          Map.entry("script", "plan dataloss relational types"),
          Map.entry("pull", "relational datamodel syntax types source"),
          Map.entry("database", "relational error"),
          Map.entry("history", "database error"),
          Map.entry("shadow", "database history diff plan relational error"),
          Map.entry("apply", "database history plan script error"),
          Map.entry("dialect", "analysis.rule mapping diff dataloss script pull database error"),
          Map.entry("environment", "error"),
          Map.entry(
              "command",
              "environment dialect apply shadow history database pull script dataloss diff plan mapping relational analysis datamodel format syntax source types json error"),
          Map.entry("report", "command error source"),
          Map.entry("", "command dialect environment report error source"));

  /** What the folder of each database may use. */
  private static final String DIALECT_MAY_USE =
      "dialect analysis.rule analysis.draft syntax mapping diff dataloss script pull database types datamodel relational"
          + " plan source error";

  private static final String DIALECTS = "dialect.";

  /** The one dialect that may lean on another. */
  private static final Map<String, String> DIALECT_MAY_LEAN_ON =
      Map.of("dialect.cockroachdb", " dialect.postgresql");

  private static final List<String> EXPORTED =
      Stream.of("", ".command", ".report", ".error", ".source", ".environment")
          .map(ENGINE::concat)
          .toList();

  @TestFactory
  Stream<DynamicTest> packages_depend_only_on_what_the_table_allows() {
    return MAY_USE.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    qualified(row.getKey()), () -> check(row.getKey(), row.getValue().split(" "))));
  }

  @TestFactory
  Stream<DynamicTest> dialects_use_the_owners_of_their_ports_and_no_other_dialect() {
    return packages()
        .filter(name -> name.startsWith(DIALECTS))
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        check(
                            name,
                            (DIALECT_MAY_USE + DIALECT_MAY_LEAN_ON.getOrDefault(name, ""))
                                .split(" "))));
  }

  @Test
  void every_package_stands_in_the_table() {
    assertThat(packages().filter(name -> !name.startsWith(DIALECTS))).isSubsetOf(MAY_USE.keySet());
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching(ENGINE + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> every_package_says_what_it_is_and_where_null_may_stand() {
    return packages()
        .map(
            name ->
                DynamicTest.dynamicTest(qualified(name), () -> checkPackageInfo(qualified(name))));
  }

  private static void checkPackageInfo(String name) throws IOException {
    Path file = SOURCES.resolve(name.replace('.', '/')).resolve("package-info.java");
    assertThat(Files.readString(file))
        .matches("(?s)/\\*\\*.*?\\.\\s*\\*/\\s*@(org\\.jspecify\\.annotations\\.)?NullMarked\\s.*");
  }

  @Test
  void exported_signatures_mention_exported_types_and_the_jdk_alone() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(areExported())
        .should(mentionExportedTypesOnly())
        .check(CLASSES);
    constructors()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat(areExported())
        .should(mentionExportedTypesOnly())
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> areExported() {
    return DescribedPredicate.describe(
        "are exported",
        type ->
            EXPORTED.contains(type.getPackageName())
                && Stream.<Optional<JavaClass>>iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        inner -> inner.flatMap(JavaClass::getEnclosingClass))
                    .allMatch(outer -> outer.orElseThrow().getModifiers().contains(PUBLIC)));
  }

  private static ArchCondition<JavaCodeUnit> mentionExportedTypesOnly() {
    return new ArchCondition<>("mention exported types and the JDK alone") {
      @Override
      public void check(JavaCodeUnit method, ConditionEvents events) {
        Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream()
                    .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
            .map(JavaClass::getBaseComponentType)
            .filter(type -> type.getPackageName().startsWith(ENGINE))
            .filter(type -> !EXPORTED.contains(type.getPackageName()))
            .forEach(
                type ->
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " mentions " + type.getName())));
      }
    };
  }

  @Test
  void drivers_are_loaded_without_the_driver_manager() {
    noClasses().should().dependOnClassesThat().belongToAnyOf(DriverManager.class).check(CLASSES);
  }

  @Test
  void nothing_is_printed() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  @Test
  void variables_of_the_process_are_read_in_one_package() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ENGINE + ".environment")
        .should()
        .callMethodWhere(target(owner(type(System.class))).and(target(name("getenv"))))
        .check(CLASSES);
  }

  @Test
  void letter_case_does_not_depend_on_the_language_of_the_machine() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CLASSES);
  }

  /** The packages of the engine without the common prefix; the root is the empty text. */
  private static Stream<String> packages() {
    return CLASSES.stream()
        .map(JavaClass::getPackageName)
        .distinct()
        .sorted()
        .map(name -> name.equals(ENGINE) ? "" : name.substring(ENGINE.length() + 1));
  }

  private static String qualified(String name) {
    return name.isEmpty() ? ENGINE : ENGINE + "." + name;
  }

  private static void check(String name, String[] allowed) {
    String[] packages =
        Stream.concat(Stream.of(name), Arrays.stream(allowed))
            .filter(row -> name.isEmpty() || !row.isEmpty())
            .map(ArchitectureTest::qualified)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(qualified(name))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(packages).or(not(resideInAPackage(ENGINE + ".."))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }
}
