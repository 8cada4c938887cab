package io.github.prismamigrate.engine.live;

import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.dialect.Providers;
import java.nio.file.Path;

/** A process that ends in the middle of its work on a shadow database, as on Ctrl-C. */
final class ShadowProcess {
  private ShadowProcess() {}

  /** Makes a shadow database beside the one at the URL, prints its name and goes away. */
  public static void main(String[] arguments) {
    Connector connector = Providers.installed().forUrl(arguments[0]).connector();
    JdbcTarget main = connector.target(arguments[0], Path.of(""));
    Session shadow = connector.createShadow(main);
    shadow.execute("CREATE TABLE t (id int)");
    System.out.println(shadow.target().database());
    System.exit(130);
  }
}
