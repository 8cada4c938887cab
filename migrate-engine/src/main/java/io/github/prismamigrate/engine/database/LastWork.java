package io.github.prismamigrate.engine.database;

import java.time.Duration;

/**
 * Work that must be done once, and is done even where somebody ends the process before: on Ctrl-C,
 * for a few seconds.
 */
final class LastWork {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Thread atTheEnd;

  /** Keeps {@code work} for the end of the process, until somebody does it before. */
  LastWork(Runnable work) {
    this.atTheEnd = new Thread(() -> hurry(work));
    Runtime.getRuntime().addShutdownHook(atTheEnd);
  }

  /** A process that is to end does not wait for a server that takes its time. */
  private static void hurry(Runnable work) {
    Thread worker = new Thread(work);
    worker.setDaemon(true);
    worker.setUncaughtExceptionHandler((thread, failure) -> {});
    worker.start();
    try {
      worker.join(PATIENCE.toMillis());
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the process end without it, because it is done. */
  void done() {
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException ending) {
      // The process ends already, and the work is done twice.
    }
  }
}
