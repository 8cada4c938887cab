package io.github.prismamigrate.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;

/** The goals as the build describes them to Maven. */
final class DescribedGoals {
  /** The same as in the jar, with the markup of the texts. */
  private static final Path DESCRIPTOR = Path.of("target/plugin-enhanced.xml");

  private DescribedGoals() {}

  static PluginDescriptor plugin() throws IOException, PlexusConfigurationException {
    try (Reader reader = Files.newBufferedReader(DESCRIPTOR)) {
      return new PluginDescriptorBuilder().build(reader, DESCRIPTOR.toString());
    }
  }

  /** Our own, by name; {@code help} comes with Maven's tools. */
  static List<MojoDescriptor> all() throws IOException, PlexusConfigurationException {
    return plugin().getMojos().stream()
        .filter(goal -> !goal.getGoal().equals("help"))
        .sorted(Comparator.comparing(MojoDescriptor::getGoal))
        .toList();
  }

  /** What users may set, by name. */
  static List<Parameter> parameters(MojoDescriptor goal) {
    return goal.getParameters().stream()
        .filter(Parameter::isEditable)
        .sorted(Comparator.comparing(Parameter::getName))
        .toList();
  }
}
