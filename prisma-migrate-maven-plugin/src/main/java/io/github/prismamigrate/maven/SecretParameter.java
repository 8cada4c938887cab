package io.github.prismamigrate.maven;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * A parameter that may hold a password. Maven would show its value in debug logs if it evaluated
 * the property, so that is done here.
 */
record SecretParameter(PlexusConfiguration written, MavenSession session) {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.]+)}");

  /** The value; empty where the parameter is not given or blank. */
  Optional<String> value() {
    return Optional.ofNullable(written.getValue())
        .flatMap(this::evaluated)
        .filter(text -> !text.isBlank());
  }

  private Optional<String> evaluated(String text) {
    Matcher property = PROPERTY.matcher(text);
    return property.matches() ? lookUp(property.group(1)) : Optional.of(text);
  }

  private Optional<String> lookUp(String property) {
    return Stream.<Properties>of(
            session.getUserProperties(),
            session.getCurrentProject().getProperties(),
            session.getSystemProperties())
        .flatMap(properties -> Stream.ofNullable(properties.getProperty(property)))
        .findFirst();
  }
}
