package io.github.prismamigrate.maven;

import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * A parameter that may hold a password. Maven would show its value in debug logs if it evaluated
 * the property, so that is done here.
 */
record SecretParameter(PlexusConfiguration written, MavenSession session) {
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.]+)}");

  /**
   * The value; empty where the parameter is not given.
   *
   * @throws MojoFailureException where it is given and comes to nothing: the goal would go to
   *     another database than the one that is meant
   */
  Optional<String> value() throws MojoFailureException {
    String text = Optional.ofNullable(written.getValue()).orElse("");
    Matcher property = PROPERTY.matcher(text);
    Optional<String> value =
        property.matches()
            ? lookUp(property.group(1))
            : Optional.of(text).filter(given -> !given.isEmpty());
    if (value.filter(String::isBlank).isPresent()) {
      throw new MojoFailureException("The parameter `%s` is empty.".formatted(written.getName()));
    }
    if (value.isEmpty() && property.matches() && !isOwn(property.group(1))) {
      throw new MojoFailureException(
          "The parameter `%s` refers to `%s`, which is not set."
              .formatted(written.getName(), property.group(1)));
    }
    return value;
  }

  /** Whether {@code property} is the one that a parameter reads where nobody configures it. */
  private boolean isOwn(String property) {
    return property.equals("prisma." + written.getName());
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
