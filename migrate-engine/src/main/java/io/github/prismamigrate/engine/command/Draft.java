package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.dataloss.DataLossCheck;
import io.github.prismamigrate.engine.dataloss.Finding;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.MigrationScript;
import java.util.List;

/**
 * The change that a schema asks for.
 *
 * @param findings what it means for the rows that are there
 */
record Draft(MigrationPlan plan, String script, List<Finding> findings) {

  /** Compares the schema with {@code from}, and looks at the rows that are there. */
  static Draft of(Workspace work, RelationalSchema from) {
    MigrationPlan plan = work.differ().diff(from, work.wanted());
    return new Draft(plan, script(work, plan), check(work).measured(plan, work.rows()));
  }

  /** The same for a database that is not looked at. */
  static Draft unseen(Workspace work, RelationalSchema from) {
    MigrationPlan plan = work.differ().diff(from, work.wanted());
    return new Draft(plan, script(work, plan), check(work).assumed(plan));
  }

  private static DataLossCheck check(Workspace work) {
    return new DataLossCheck(work.dialect().lossRules());
  }

  /** The script of {@code plan} with warnings for whatever database it may run on. */
  static String script(Workspace work, MigrationPlan plan) {
    return MigrationScript.render(plan, check(work).assumed(plan), work.dialect().ddl());
  }

  boolean isEmpty() {
    return plan.isEmpty();
  }

  /** What may be lost. */
  List<String> warnings() {
    return findings.stream()
        .filter(finding -> finding.kind() == Finding.Kind.WARNING)
        .map(Finding::message)
        .toList();
  }

  /** What cannot be carried out, with the number of its step. */
  List<String> obstacles() {
    return findings.stream()
        .filter(finding -> finding.kind() == Finding.Kind.UNEXECUTABLE)
        .map(finding -> "Step %d %s".formatted(finding.step(), finding.message()))
        .toList();
  }
}
