package io.github.prismamigrate.engine.golden.scenario;

/** A command or an option of the original that exists nowhere but on its command line. */
final class UnknownArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownArgument(String argument) {
    super(argument);
  }
}
