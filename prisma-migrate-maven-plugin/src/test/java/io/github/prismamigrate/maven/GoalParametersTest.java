package io.github.prismamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;

class GoalParametersTest {
  /** What is of use where only the schema and the migrations are, without a project. */
  private static final List<String> RELEASE =
      List.of("validate", "deploy", "status", "resolve", "diff", "db-execute");

  @Test
  void every_parameter_is_set_by_a_property_of_its_name() throws Exception {
    for (MojoDescriptor goal : DescribedGoals.all()) {
      PlexusConfiguration properties = goal.getMojoConfiguration();
      assertThat(DescribedGoals.parameters(goal))
          .as(goal.getGoal())
          .allSatisfy(
              parameter ->
                  assertThat(properties.getChild(parameter.getName()).getValue())
                      .isEqualTo("${prisma." + parameter.getName() + "}"));
    }
  }

  @Test
  void every_parameter_says_what_it_means() throws Exception {
    for (MojoDescriptor goal : DescribedGoals.all()) {
      assertThat(DescribedGoals.parameters(goal))
          .as(goal.getGoal())
          .allSatisfy(parameter -> assertThat(parameter.getDescription()).isNotBlank());
    }
  }

  @Test
  void every_goal_can_be_skipped() throws Exception {
    assertThat(DescribedGoals.all())
        .allSatisfy(
            goal ->
                assertThat(DescribedGoals.parameters(goal))
                    .extracting(Parameter::getName)
                    .contains("skip"));
  }

  @Test
  void every_goal_runs_in_builds_with_several_threads() throws Exception {
    assertThat(DescribedGoals.all()).allMatch(MojoDescriptor::isThreadSafe);
  }

  @Test
  void goals_of_a_release_need_no_project() throws Exception {
    assertThat(DescribedGoals.all())
        .filteredOn(goal -> RELEASE.contains(goal.getGoal()))
        .hasSameSizeAs(RELEASE)
        .noneMatch(MojoDescriptor::isProjectRequired);
  }
}
