package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Session;
import java.nio.file.Path;

/** A deploy in a process of its own, which a test can kill. */
final class DeployProcess {
  private DeployProcess() {}

  /** Deploys the folder named second to the database named first. */
  public static void main(String[] arguments) {
    try (Session session =
        PostgresDatabase.CONNECTOR.open(
            PostgresDatabase.CONNECTOR.target(arguments[0], Path.of("")))) {
      PostgresApplyTest.deploy(session, Path.of(arguments[1]));
    }
  }
}
