package io.github.prismamigrate.engine.script;

import java.util.List;

/**
 * What one step adds to a summary.
 *
 * @param subject the name in the heading; empty where the section is about several things
 */
record SummaryEntry(Heading heading, String subject, List<String> lines) {
  SummaryEntry {
    lines = List.copyOf(lines);
  }

  SummaryEntry(Heading heading, String subject, String... lines) {
    this(heading, subject, List.of(lines));
  }

  String title() {
    return heading.text.formatted(subject);
  }

  /** The sections of a summary in their order. */
  enum Heading {
    CHANGED_EXTENSION("[*] Changed the `%s` extension"),
    REMOVED_EXTENSIONS("[-] Removed extensions"),
    ADDED_EXTENSIONS("[+] Added extensions"),
    ADDED_SCHEMAS("[+] Added Schemas"),
    ADDED_ENUMS("[+] Added enums"),
    ADDED_TABLES("[+] Added tables"),
    REMOVED_ENUMS("[-] Removed enums"),
    REMOVED_TABLES("[-] Removed tables"),
    REDEFINED_TABLE("[*] Redefined table `%s`"),
    CHANGED_ENUM("[*] Changed the `%s` enum"),
    CHANGED_TABLE("[*] Changed the `%s` table");

    private final String text;

    Heading(String text) {
      this.text = text;
    }
  }
}
