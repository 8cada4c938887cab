package io.github.prismamigrate.engine.command;

/**
 * What is special about one run of {@link Push}.
 *
 * @param acceptDataLoss whether warnings about data need no confirmation
 * @param forceReset whether the database is emptied first, without a question
 */
public record PushOptions(boolean acceptDataLoss, boolean forceReset) {

  /** Asks for everything and empties nothing. */
  public static PushOptions defaults() {
    return new PushOptions(false, false);
  }
}
