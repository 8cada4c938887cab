package io.github.prismamigrate.engine.apply;

import java.time.Duration;

/** Hears of each migration while it is applied, on the thread that applies it. */
public interface ApplyObserver {
  /** The script of {@code migration} is about to run. */
  default void applying(String migration) {}

  /** The script of {@code migration} ran to its end. */
  default void applied(String migration, Duration took) {}

  /** The script that takes {@code migration} back is about to run. */
  default void takingBack(String migration) {}
}
