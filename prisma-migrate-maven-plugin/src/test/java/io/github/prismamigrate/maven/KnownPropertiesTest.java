package io.github.prismamigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnownPropertiesTest {
  private static final KnownProperties KNOWN = new KnownProperties(Set.of("schema", "url"));

  @Test
  void properties_of_all_goals_are_known() throws Exception {
    assertThat(KnownProperties.of(DescribedGoals.plugin()).names())
        .contains("schema", "name", "rolledBack", "serverId");
  }

  @Test
  void known_properties_and_those_of_others_are_no_reason_to_complain() {
    assertThat(KNOWN.complaint(List.of("prisma.url", "skipTests", "prismatic"))).isEmpty();
  }

  @Test
  void the_nearest_name_is_suggested() {
    assertThat(KNOWN.complaint(List.of("prisma.shema")))
        .contains("There is no property `prisma.shema`. Did you mean `prisma.schema`?");
  }

  @Test
  void all_names_are_listed_where_none_is_near() {
    assertThat(KNOWN.complaint(List.of("prisma.colour")).orElseThrow())
        .startsWith("There is no property `prisma.colour`. Known are, behind `prisma.`: ")
        .contains("schema", "url");
  }
}
