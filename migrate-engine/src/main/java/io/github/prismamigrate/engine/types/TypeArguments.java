package io.github.prismamigrate.engine.types;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may stand in the parentheses behind a native type. */
public sealed interface TypeArguments {
  /** The largest number that a schema can give as an argument. */
  long UNLIMITED = 0xFFFF_FFFFL;

  /** The word that stands in place of the largest number. */
  String MAX = "Max";

  /** How many arguments must be given. */
  int minimum();

  /** How many arguments may be given. */
  int maximum();

  /** Whether {@code arguments} are right in number and kind, if perhaps too large or small. */
  boolean areReadable(List<String> arguments);

  /** What is wrong with {@code arguments}, of which there are neither too few nor too many. */
  Optional<String> fault(List<String> arguments);

  /** The arguments in the one spelling that stands for all that mean the same. */
  List<String> canonical(List<String> arguments);

  static TypeArguments none() {
    return new None();
  }

  /** At most one number, from {@code least} to {@code most}. */
  static TypeArguments optional(long least, long most) {
    return new Length(0, least, most, false);
  }

  /** Exactly one number, from {@code least} to {@code most}. */
  static TypeArguments required(long least, long most) {
    return new Length(1, least, most, false);
  }

  /** At most one argument: a number up to {@code most}, or the word {@code Max}. */
  static TypeArguments optionalOrMax(long most) {
    return new Length(0, 0, most, true);
  }

  /** Nothing, or a precision and a scale; the scale is never larger than the precision. */
  static TypeArguments precision(long leastPrecision, long mostPrecision, long mostScale) {
    return new Precision(leastPrecision, mostPrecision, mostScale);
  }

  /** No parentheses. */
  record None() implements TypeArguments {
    @Override
    public int minimum() {
      return 0;
    }

    @Override
    public int maximum() {
      return 0;
    }

    /** Nobody looks at arguments that mean nothing. */
    @Override
    public boolean areReadable(List<String> arguments) {
      return true;
    }

    @Override
    public Optional<String> fault(List<String> arguments) {
      return Optional.empty();
    }

    @Override
    public List<String> canonical(List<String> arguments) {
      return List.of();
    }
  }

  /**
   * One number.
   *
   * @param orMax whether the word {@code Max} may stand in its place
   */
  record Length(int minimum, long least, long most, boolean orMax) implements TypeArguments {
    @Override
    public int maximum() {
      return 1;
    }

    @Override
    public boolean areReadable(List<String> arguments) {
      return arguments.size() >= minimum
          && arguments.size() <= 1
          && arguments.stream().allMatch(text -> isMax(text) || number(text).isPresent());
    }

    @Override
    public Optional<String> fault(List<String> arguments) {
      if (arguments.isEmpty() || isMax(arguments.get(0))) {
        return Optional.empty();
      }
      Optional<Long> number = number(arguments.get(0));
      return number.filter(value -> value >= least && value <= most).isPresent()
          ? Optional.empty()
          : Optional.of("takes a whole number " + range() + (orMax ? ", or `Max`" : ""));
    }

    @Override
    public List<String> canonical(List<String> arguments) {
      return arguments.stream().map(text -> isMax(text) ? MAX : digits(text)).toList();
    }

    private boolean isMax(String text) {
      return orMax && text.toLowerCase(Locale.ROOT).equals("max");
    }

    private String range() {
      return most == UNLIMITED ? "from " + least : "from %d to %d".formatted(least, most);
    }
  }

  /** A precision and a scale. */
  record Precision(long leastPrecision, long mostPrecision, long mostScale)
      implements TypeArguments {
    @Override
    public int minimum() {
      return 0;
    }

    @Override
    public int maximum() {
      return 2;
    }

    @Override
    public boolean areReadable(List<String> arguments) {
      return arguments.isEmpty()
          || arguments.size() == 2 && arguments.stream().allMatch(text -> number(text).isPresent());
    }

    @Override
    public Optional<String> fault(List<String> arguments) {
      if (arguments.isEmpty()) {
        return Optional.empty();
      }
      if (!areReadable(arguments)) {
        return Optional.of("takes two whole numbers, precision and scale, or nothing");
      }
      return fault(Long.parseLong(arguments.get(0)), Long.parseLong(arguments.get(1)));
    }

    private Optional<String> fault(long precision, long scale) {
      if (scale > precision) {
        return Optional.of("takes a scale no larger than the precision");
      }
      if (precision < leastPrecision || precision > mostPrecision) {
        return Optional.of(
            "takes a precision from %d to %d".formatted(leastPrecision, mostPrecision));
      }
      return scale > mostScale
          ? Optional.of("takes a scale of at most " + mostScale)
          : Optional.empty();
    }

    @Override
    public List<String> canonical(List<String> arguments) {
      return arguments.stream().map(TypeArguments::digits).toList();
    }
  }

  private static Optional<Long> number(String text) {
    if (!text.matches("[0-9]{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(Long.valueOf(text)).filter(value -> value <= UNLIMITED);
  }

  private static String digits(String text) {
    return Long.toString(Long.parseLong(text));
  }
}
