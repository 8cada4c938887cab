package io.github.prismamigrate.engine.golden.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The arguments of the original, taken away one by one. */
final class CommandLine {
  private static final String REST = "--";

  private final List<String> arguments;

  CommandLine(List<String> arguments) {
    this.arguments = new ArrayList<>(arguments);
  }

  /** Takes the command, which may be one of a group. */
  String command() {
    String first = arguments.remove(0);
    return first.equals("migrate") || first.equals("db")
        ? first + " " + arguments.remove(0)
        : first;
  }

  /** Takes the value of an option; empty where it is not given. */
  Optional<String> option(String name) {
    Optional<String> joined =
        arguments.stream().filter(argument -> argument.startsWith(name + "=")).findFirst();
    if (joined.isPresent()) {
      arguments.remove(joined.get());
      return joined.map(argument -> argument.substring(name.length() + 1));
    }
    int index = arguments.indexOf(name);
    if (index < 0) {
      return Optional.empty();
    }
    arguments.remove(index);
    return Optional.of(arguments.remove(index));
  }

  /** Takes an option without a value, and tells whether it is given. */
  boolean flag(String name) {
    return arguments.remove(name);
  }

  /** Takes what stands behind two dashes. */
  List<String> rest() {
    int index = arguments.indexOf(REST);
    if (index < 0) {
      return List.of();
    }
    List<String> behind = arguments.subList(index, arguments.size());
    List<String> rest = List.copyOf(behind.subList(1, behind.size()));
    behind.clear();
    return rest;
  }

  /** What nobody took. */
  List<String> left() {
    return List.copyOf(arguments);
  }

  /** How many of {@code names} are given. */
  long count(String... names) {
    return Stream.of(names).filter(arguments::contains).count();
  }
}
