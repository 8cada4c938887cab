package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.ScriptPlace;
import io.github.prismamigrate.engine.error.MigrateException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a database by SQL.
 *
 * @param scripts by the names of their files, in the order in which they run
 */
record SeedScripts(Workspace work, Map<String, String> scripts) implements Seeder {

  static SeedScripts read(Workspace work, List<Path> files) {
    Map<String, String> scripts = new LinkedHashMap<>();
    files.forEach(
        file -> scripts.put(file.toString(), new ScriptFile(work.project().resolve(file)).read()));
    return new SeedScripts(work, scripts);
  }

  @Override
  public boolean seed(List<String> arguments) {
    scripts.forEach(this::run);
    return !scripts.isEmpty();
  }

  private void run(String name, String script) {
    work.listener().seeding(name);
    try {
      work.dialect().operator().run(work.session(), script);
    } catch (MigrateException failure) {
      throw ScriptPlace.in(name, failure);
    }
  }
}
