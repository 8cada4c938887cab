package io.github.prismamigrate.engine.command;

import java.util.Optional;

/**
 * Who connects to a database. What is empty here stays as the URL has it.
 *
 * @param password as the server knows it, in the clear
 */
public record Credentials(Optional<String> user, Optional<String> password) {

  /** Leaves out the password. */
  @Override
  public String toString() {
    return "Credentials[%s]".formatted(user.orElse(""));
  }
}
