package io.github.prismamigrate.maven;

import io.github.prismamigrate.engine.command.ProgressListener;
import io.github.prismamigrate.engine.report.Report;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Tells the log of the build what a long command is doing. */
record LoggedProgress(Log log) implements ProgressListener {

  @Override
  public void environmentRead(Path file) {
    log.info(Report.environmentRead(file));
  }

  @Override
  public void databaseCreated(String name) {
    log.info(Report.databaseCreated(name));
  }

  @Override
  public void replaying(int migrations) {
    log.info(Report.replaying(migrations));
  }

  @Override
  public void applying(String migration) {
    log.info(Report.applying(migration));
  }

  @Override
  public void takingBack(String migration) {
    log.info(Report.takingBack(migration));
  }

  @Override
  public void seeding(String seed) {
    log.info(Report.seeding(seed));
  }

  @Override
  public void seedSays(String line) {
    log.info(line);
  }
}
