package io.github.prismamigrate.engine.source;

import java.util.Locale;

/**
 * A rule that schema files must keep; implemented by enums whose constants stand in the order in
 * which the rules are applied.
 */
public interface Rule {
  /** The constant, such as {@code FIELD_WITHOUT_TYPE}. */
  String name();

  /** Whether a schema that breaks the rule is rejected. */
  Severity severity();

  /** What is wrong with a schema that breaks the rule, in one sentence for the manual. */
  String summary();

  /** The stable name in documentation and tests, such as {@code field-without-type}. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
