package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.Prompter;
import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;

/** Whether somebody sits at the terminal who can answer. */
final class Terminal {
  /** Variables that build servers set. */
  static final List<String> BUILD_SERVERS =
      List.of(
          "CI",
          "CONTINUOUS_INTEGRATION",
          "BUILD_NUMBER",
          "BUILD_ID",
          "RUN_ID",
          "GITHUB_ACTIONS",
          "GITLAB_CI",
          "JENKINS_URL",
          "TEAMCITY_VERSION",
          "TF_BUILD",
          "BUILDKITE",
          "CIRCLECI",
          "TRAVIS");

  private Terminal() {}

  /** Whoever sits at the terminal, or nobody. */
  static Prompter prompter(Map<String, String> environment) {
    return isInteractive(environment) ? new ConsolePrompter(System.console()) : Prompter.none();
  }

  /** Whether a question would be read and answered. */
  private static boolean isInteractive(Map<String, String> environment) {
    return !"dumb".equals(environment.get("TERM"))
        && BUILD_SERVERS.stream().noneMatch(environment::containsKey)
        && System.console() != null
        && isTerminal(System.console());
  }

  /** Since Java 22 a console may be there without a terminal, and it can say so. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException olderJava) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
