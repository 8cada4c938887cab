package io.github.prismamigrate.maven;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that may hold a password and therefore never shows itself, not even in debug logs.
 */
public final class ConnectionUrl {
  private @Nullable String url;

  /** Called by Maven with the text of the parameter. */
  public void set(String text) {
    url = text;
  }

  /** The URL; nothing where the parameter is blank. */
  Optional<String> value() {
    return Optional.ofNullable(url).filter(text -> !text.isBlank());
  }

  @Override
  public String toString() {
    return "***";
  }
}
