package io.github.prismamigrate.maven;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.approved.Approved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class GoalPagesTest {
  private static final Path SITE = Path.of("../src/site");
  private static final Path PAGES = SITE.resolve("markdown/goals");
  private static final Path MESSAGES = Path.of("../migrate-engine/src/main/java");
  private static final Pattern GOAL = Pattern.compile("\\bprisma:([a-z-]+)");
  private static final Pattern PROPERTY = Pattern.compile("-Dprisma\\.(\\w+)");

  @TestFactory
  Stream<DynamicTest> the_page_of_a_goal_says_what_its_descriptor_says() throws Exception {
    List<MojoDescriptor> goals = DescribedGoals.all();
    Set<String> shared = shared(goals);
    return goals.stream()
        .map(
            goal ->
                DynamicTest.dynamicTest(
                    goal.getGoal(),
                    () ->
                        Approved.check(PAGES.resolve(goal.getGoal() + ".md"), page(goal, shared))));
  }

  @Test
  void every_page_belongs_to_a_goal() throws Exception {
    Set<String> goals = DescribedGoals.all().stream().map(MojoDescriptor::getGoal).collect(toSet());
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString().replace(".md", "")))
          .isSubsetOf(goals);
    }
  }

  @Test
  void the_menu_and_the_overview_lead_to_every_page() throws Exception {
    String menu = Files.readString(SITE.resolve("site.xml"));
    String overview = Files.readString(SITE.resolve("markdown/goals.md"));
    for (MojoDescriptor goal : DescribedGoals.all()) {
      String page = "goals/" + goal.getGoal() + ".html";
      assertThat(menu).contains("href=\"" + page + "\"");
      assertThat(overview).contains("[prisma:" + goal.getGoal() + "](" + page + ")");
    }
  }

  @Test
  void manual_and_messages_name_only_goals_and_properties_that_exist() throws Exception {
    Set<String> goals = DescribedGoals.all().stream().map(MojoDescriptor::getGoal).collect(toSet());
    goals.add("help");
    Set<String> properties = KnownProperties.of(DescribedGoals.plugin()).names();
    for (Path text : texts()) {
      assertThat(named(text, GOAL)).as(text + ": goals").isSubsetOf(goals);
      assertThat(named(text, PROPERTY)).as(text + ": properties").isSubsetOf(properties);
    }
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> manual = Files.walk(SITE.resolve("markdown"));
        Stream<Path> messages = Files.walk(MESSAGES)) {
      return Stream.of(manual, messages, Stream.of(Path.of("../README.md")))
          .flatMap(paths -> paths)
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static Set<String> named(Path text, Pattern pattern) throws IOException {
    return pattern
        .matcher(Files.readString(text))
        .results()
        .map(found -> found.group(1))
        .collect(toSet());
  }

  /** The parameters that every goal has. */
  private static Set<String> shared(List<MojoDescriptor> goals) {
    Set<String> shared = names(goals.get(0)).collect(toSet());
    goals.forEach(goal -> shared.retainAll(names(goal).collect(toSet())));
    return shared;
  }

  private static Stream<String> names(MojoDescriptor goal) {
    return DescribedGoals.parameters(goal).stream().map(Parameter::getName);
  }

  private static String page(MojoDescriptor goal, Set<String> shared) {
    return "# prisma:"
        + goal.getGoal()
        + "\n\n"
        + markdown(goal.getDescription())
        + "\n"
        + circumstances(goal)
        + table(goal, "Parameters", name -> !shared.contains(name))
        + table(goal, "Parameters of all goals", shared::contains);
  }

  private static String circumstances(MojoDescriptor goal) {
    String phase =
        Optional.ofNullable(goal.getPhase())
            .map("A build that names the goal runs it in the phase `%s`. "::formatted)
            .orElse("");
    String project = goal.isProjectRequired() ? "" : "Needs no `pom.xml`.";
    String both = (phase + project).strip();
    return both.isEmpty() ? "" : "\n" + both + "\n";
  }

  private static String table(MojoDescriptor goal, String title, Predicate<String> contained) {
    String rows =
        DescribedGoals.parameters(goal).stream()
            .filter(parameter -> contained.test(parameter.getName()))
            .map(parameter -> row(goal.getMojoConfiguration(), parameter))
            .collect(Collectors.joining());
    return rows.isEmpty()
        ? ""
        : "\n## "
            + title
            + "\n\n| in `<configuration>` | on the command line | meaning |\n|---|---|---|\n"
            + rows;
  }

  private static String row(PlexusConfiguration defaults, Parameter parameter) {
    String name = parameter.getName();
    String property = "-Dprisma." + name + (parameter.getType().equals("boolean") ? "" : "=…");
    return "| `%s` | `%s` | %s%s |\n"
        .formatted(name, property, markdown(parameter.getDescription()), preset(defaults, name));
  }

  private static String preset(PlexusConfiguration defaults, String name) {
    return Optional.ofNullable(defaults.getChild(name).getAttribute("default-value"))
        .filter(value -> !value.equals("false"))
        .map(" Without it: `%s`."::formatted)
        .orElse("");
  }

  private static String markdown(String html) {
    return html.replaceAll("</?code>", "`").replace("|", "\\|").replaceAll("\\s+", " ");
  }
}
