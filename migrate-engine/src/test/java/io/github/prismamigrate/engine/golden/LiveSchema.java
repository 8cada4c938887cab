package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.live.TestServer;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import java.nio.file.Path;

/** What a real database of one provider makes of a script. */
record LiveSchema(TestServer server) {

  /** For a case in a folder that is named after its provider. */
  static LiveSchema of(GoldenCase golden) {
    return new LiveSchema(TestServer.of(golden.path().getParent().getFileName().toString()));
  }

  /** The stages as the server speaks their dialect. */
  Stages stages() {
    try (Session session = connector().open(target())) {
      return Stages.of(server.dialect(session));
    }
  }

  /** Whether an extension can be created there. */
  boolean hasExtension(String name) {
    try (Session session = connector().open(target())) {
      return !session
          .query("SELECT 1 FROM pg_available_extensions WHERE name = ?", row -> row.getInt(1), name)
          .isEmpty();
    }
  }

  /** The schema of a new database in which {@code script} was run. */
  RelationalSchema after(String script, Scope scope) {
    try (Session session = connector().createShadow(target())) {
      server.dialect().operator().run(session, script);
      return server.dialect(session).introspector().read(session, scope);
    }
  }

  private JdbcTarget target() {
    return connector().target(server.existingUrl(), Path.of(""));
  }

  private Connector connector() {
    return server.dialect().connector();
  }
}
