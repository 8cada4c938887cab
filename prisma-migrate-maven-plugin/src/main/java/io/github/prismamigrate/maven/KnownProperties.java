package io.github.prismamigrate.maven;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/** The properties that the goals of this plugin read. */
record KnownProperties(Set<String> names) {
  private static final String PREFIX = "prisma.";

  /** Collects the properties from the parameters of all goals. */
  static KnownProperties of(PluginDescriptor plugin) {
    Set<String> names = new TreeSet<>();
    for (MojoDescriptor goal : plugin.getMojos()) {
      expressions(goal)
          .filter(expression -> expression.startsWith("${" + PREFIX))
          .map(expression -> expression.substring(2, expression.length() - 1))
          .forEach(names::add);
    }
    return new KnownProperties(names);
  }

  private static Stream<String> expressions(MojoDescriptor goal) {
    return Stream.of(goal.getMojoConfiguration().getChildren())
        .map(PlexusConfiguration::getValue)
        .flatMap(Stream::ofNullable);
  }

  /** A message about the first of ours among {@code given} that no goal reads. */
  Optional<String> complaint(Collection<String> given) {
    return given.stream()
        .filter(name -> name.startsWith(PREFIX))
        .sorted()
        .filter(name -> !names.contains(name))
        .findFirst()
        .map(name -> "There is no property `%s`.%s".formatted(name, suggestion(name)));
  }

  private String suggestion(String misspelt) {
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(misspelt, name)))
        .filter(name -> distance(misspelt, name) <= tolerated(name))
        .map(" Did you mean `%s`?"::formatted)
        .orElse(" Known are: " + String.join(", ", names) + ".");
  }

  /** A third of the letters behind the prefix, and one more, so that short names have a chance. */
  private static int tolerated(String name) {
    return 1 + (name.length() - PREFIX.length()) / 3;
  }

  /** How many letters must be typed, removed or replaced to turn one name into the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
