package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Dialect;
import java.nio.file.Path;

/** A deploy in a process of its own, which a test can kill. */
final class DeployProcess {
  private DeployProcess() {}

  /** Deploys the folder named second to the database named first. */
  public static void main(String[] arguments) {
    Dialect dialect = TestServer.POSTGRESQL.dialect();
    Connector connector = dialect.connector();
    try (Session session = connector.open(connector.target(arguments[0], Path.of("")))) {
      Deployment.run(session, dialect.operator(), Path.of(arguments[1]));
    }
  }
}
