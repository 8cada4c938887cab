package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.source.NearestName;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * The properties that the goals of this plugin read.
 *
 * @param names without the prefix that all have
 */
record KnownProperties(Set<String> names) {
  private static final String PREFIX = "prisma.";

  /** Collects the properties from the parameters of all goals. */
  static KnownProperties of(PluginDescriptor plugin) {
    Set<String> names = new TreeSet<>();
    for (MojoDescriptor goal : plugin.getMojos()) {
      expressions(goal)
          .filter(expression -> expression.startsWith("${" + PREFIX))
          .map(expression -> expression.substring(2 + PREFIX.length(), expression.length() - 1))
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
        .map(name -> name.substring(PREFIX.length()))
        .sorted()
        .filter(name -> !names.contains(name))
        .findFirst()
        .map(name -> "There is no property `prisma.%s`.%s".formatted(name, suggestion(name)));
  }

  private String suggestion(String misspelt) {
    return NearestName.of(misspelt, names)
        .map(" Did you mean `prisma.%s`?"::formatted)
        .orElse(" Known are, behind `prisma.`: %s.".formatted(String.join(", ", names)));
  }
}
