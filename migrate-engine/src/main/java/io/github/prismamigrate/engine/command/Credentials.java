package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.JdbcTarget;
import java.util.Optional;

/**
 * Who connects to a database. What is empty here stays as the URL has it.
 *
 * @param password as the server knows it, in the clear
 */
public record Credentials(Optional<String> user, Optional<String> password) {

  /** {@code place} as {@code who} opens it; where nobody is given, as its URL says. */
  static JdbcTarget enter(JdbcTarget place, Optional<Credentials> who) {
    return who.map(given -> place.enteredBy(given.user, given.password)).orElse(place);
  }

  /** Leaves out the password. */
  @Override
  public String toString() {
    return "Credentials[%s]".formatted(user.orElse(""));
  }
}
