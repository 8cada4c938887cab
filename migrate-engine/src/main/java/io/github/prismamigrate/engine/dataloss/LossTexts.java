package io.github.prismamigrate.engine.dataloss;

/** The sentences about findings; they stand in migration files and so are part of the format. */
final class LossTexts {
  private LossTexts() {}

  static String of(Finding finding) {
    return switch (finding.risk()) {
      case TABLE_DROP -> tableDrop(finding);
      case COLUMN_DROP -> columnDrop(finding);
      case RISKY_CAST -> riskyCast(finding);
      case NOT_CASTABLE ->
          "%s cannot be cast%s; its values will be lost, or the script fails where it needs some."
              .formatted(column(finding), typeChange(finding));
      case DROP_AND_RECREATE_COLUMN ->
          "%s is dropped and made anew: its values will be lost.".formatted(column(finding));
      case PRIMARY_KEY_CHANGE ->
          "%s gets another primary key; that fails if rows agree in the new key."
              .formatted(table(finding));
      case UNIQUE_CONSTRAINT_ADDITION ->
          "%s becomes unique on (%s); that fails if rows agree in it."
              .formatted(table(finding), quoted(finding));
      case ENUM_VALUE_REMOVAL ->
          "The enum `%s` loses the values (%s); that fails if rows still have them."
              .formatted(finding.subject().name(), quoted(finding));
      case ADDED_REQUIRED_COLUMN -> addedRequiredColumn(finding);
      case ADDED_REQUIRED_COLUMN_WITH_CLIENT_DEFAULT ->
          addedRequiredColumn(finding)
              + " The default of the schema is made by the client and does not reach those rows.";
      case MADE_COLUMN_REQUIRED -> madeColumnRequired(finding);
      case SCALAR_TO_LIST -> scalarToList(finding);
      case DROP_AND_RECREATE_REQUIRED_COLUMN ->
          "%s is dropped and made anew as required and without a default;"
                  .formatted(column(finding))
              + " that cannot be done while the table has rows.";
    };
  }

  private static String tableDrop(Finding finding) {
    return finding.count().isPresent()
        ? "%s will be dropped with its %s.".formatted(table(finding), counted(finding, "row"))
        : "%s will be dropped. Any rows in it will be lost.".formatted(table(finding));
  }

  private static String columnDrop(Finding finding) {
    return finding.count().isPresent()
        ? "%s will be dropped with its %s.".formatted(column(finding), counted(finding, "value"))
        : "%s will be dropped. Any values in it will be lost.".formatted(column(finding));
  }

  private static String riskyCast(Finding finding) {
    String rows = finding.count().isPresent() ? "the " + counted(finding, "value") : "values";
    return "%s is cast%s; %s in it may be changed, or the cast may fail."
        .formatted(column(finding), typeChange(finding), rows);
  }

  private static String typeChange(Finding finding) {
    return finding
        .types()
        .map(types -> " from `%s` to `%s`".formatted(types.previous(), types.next()))
        .orElse("");
  }

  private static String addedRequiredColumn(Finding finding) {
    return finding.count().isPresent()
        ? "%s is added as required and without a default; %s of the table would have no value for it."
            .formatted(column(finding), counted(finding, "row"))
        : "%s is added as required and without a default; that cannot be done while the table has rows."
            .formatted(column(finding));
  }

  private static String madeColumnRequired(Finding finding) {
    return finding.count().isPresent()
        ? "%s becomes required, but has no value in %s."
            .formatted(column(finding), counted(finding, "row"))
        : "%s becomes required; that fails if rows have no value in it.".formatted(column(finding));
  }

  private static String scalarToList(Finding finding) {
    return finding.count().isPresent()
        ? "%s becomes a list, but has a single value in %s."
            .formatted(column(finding), counted(finding, "row"))
        : "%s becomes a list; that cannot be done while rows have a single value in it."
            .formatted(column(finding));
  }

  private static String table(Finding finding) {
    return "Table `%s`".formatted(finding.subject().name());
  }

  private static String column(Finding finding) {
    return "Column `%s` of table `%s`"
        .formatted(finding.elements().get(0), finding.subject().name());
  }

  private static String quoted(Finding finding) {
    return "`" + String.join("`, `", finding.elements()) + "`";
  }

  private static String counted(Finding finding, String noun) {
    long count = finding.count().orElseThrow();
    return count + " " + (count == 1 ? noun : noun + "s");
  }
}
