package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.syntax.Argument;
import io.github.prismamigrate.engine.syntax.Expression;
import java.util.ArrayList;
import java.util.List;

/** A described sequence as {@code sequence(...)}. */
final class SequenceArguments {
  private final List<Argument> arguments = new ArrayList<>();

  private SequenceArguments() {}

  /** Only what differs from a sequence that nobody described is written. */
  static Expression call(Sequence sequence) {
    SequenceArguments call = new SequenceArguments();
    call.add("minValue", sequence.minValue(), 1);
    call.add("maxValue", sequence.maxValue(), Long.MAX_VALUE);
    call.add("cache", sequence.cache(), 1);
    call.add("increment", sequence.increment(), 1);
    call.add("start", sequence.start(), 1);
    return Nodes.call("sequence", call.arguments);
  }

  private void add(String name, long value, long usual) {
    if (value != usual) {
      arguments.add(Nodes.argument(name, Nodes.number(Long.toString(value))));
    }
  }
}
