package io.github.prismamigrate.engine.dataloss;

import io.github.prismamigrate.engine.plan.Cast;
import io.github.prismamigrate.engine.plan.ColumnAspect;
import io.github.prismamigrate.engine.plan.ColumnChange;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.plan.TableChange;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what the changes of one table endanger. */
final class ColumnRisks implements TableChange.Visitor<List<Finding>> {
  private final int step;
  private final QualifiedName table;
  private final LossRules rules;

  ColumnRisks(int step, QualifiedName table, LossRules rules) {
    this.step = step;
    this.table = table;
    this.rules = rules;
  }

  List<Finding> redefined(RedefinedTable redefined) {
    List<Finding> findings = new ArrayList<>();
    if (redefined.losesPrimaryKey()) {
      findings.add(primaryKeyChange());
    }
    redefined.added().forEach(column -> findings.addAll(added(column)));
    redefined.dropped().forEach(column -> findings.add(finding(Risk.COLUMN_DROP, column)));
    redefined.kept().forEach(change -> findings.addAll(copied(change)));
    return findings;
  }

  /** Copying rows puts the default where there is no value. */
  private List<Finding> copied(ColumnChange change) {
    Column previous = change.columns().previous();
    List<Finding> findings = new ArrayList<>();
    if (change.becomesRequired() && change.columns().next().defaultValue().isEmpty()) {
      findings.add(finding(Risk.MADE_COLUMN_REQUIRED, previous));
    }
    change
        .cast()
        .flatMap(ColumnRisks::riskOfCopying)
        .ifPresent(
            risk -> {
              findings.add(
                  finding(risk, previous)
                      .casting(change.columns().map(column -> column.type().familyName())));
            });
    return findings;
  }

  private static Optional<Risk> riskOfCopying(Cast cast) {
    return switch (cast) {
      case SAFE -> Optional.empty();
      case RISKY -> Optional.of(Risk.RISKY_CAST);
      case IMPOSSIBLE -> Optional.of(Risk.NOT_CASTABLE);
    };
  }

  @Override
  public List<Finding> addColumn(TableChange.AddColumn change) {
    return added(change.column());
  }

  @Override
  public List<Finding> dropColumn(TableChange.DropColumn change) {
    return List.of(finding(Risk.COLUMN_DROP, change.column()));
  }

  @Override
  public List<Finding> alterColumn(TableChange.AlterColumn altered) {
    ColumnChange change = altered.change();
    Column previous = change.columns().previous();
    List<Finding> findings = new ArrayList<>();
    if (change.becomesRequired()) {
      findings.add(finding(Risk.MADE_COLUMN_REQUIRED, previous));
    }
    if (change.columns().next().list() && !previous.list()) {
      findings.add(finding(Risk.SCALAR_TO_LIST, previous));
    }
    if (change.cast().filter(cast -> cast == Cast.RISKY).isPresent() && !hidesCast(change)) {
      findings.add(removedValues(change).orElseGet(() -> riskyCast(change)));
    }
    return findings;
  }

  private boolean hidesCast(ColumnChange change) {
    return change.becomesRequired() && rules.traits().contains(LossTrait.MADE_REQUIRED_HIDES_CAST);
  }

  /** What a column that spells out the values of its enum loses, where nothing else changes. */
  private Optional<Finding> removedValues(ColumnChange change) {
    Pair<ColumnType> types = change.columns().map(Column::type);
    if (change.aspects().equals(Set.of(ColumnAspect.TYPE))
        && types.previous() instanceof ColumnType.OfEnum previous
        && types.next() instanceof ColumnType.OfEnum next) {
      List<String> removed = new ArrayList<>(previous.values());
      removed.removeAll(new HashSet<>(next.values()));
      return Optional.of(Finding.of(step, Risk.ENUM_VALUE_REMOVAL, next.name(), removed));
    }
    return Optional.empty();
  }

  @Override
  public List<Finding> recreateColumn(TableChange.RecreateColumn recreated) {
    ColumnChange change = recreated.change();
    Column next = change.columns().next();
    Risk risk = Risk.DROP_AND_RECREATE_COLUMN;
    if (next.required() && next.defaultValue().isEmpty()) {
      risk =
          change.becomesRequired()
              ? Risk.ADDED_REQUIRED_COLUMN
              : Risk.DROP_AND_RECREATE_REQUIRED_COLUMN;
    }
    return List.of(finding(risk, change.columns().previous()));
  }

  @Override
  public List<Finding> dropPrimaryKey(TableChange.DropPrimaryKey change) {
    return List.of(primaryKeyChange());
  }

  @Override
  public List<Finding> addPrimaryKey(TableChange.AddPrimaryKey change) {
    return List.of();
  }

  @Override
  public List<Finding> renamePrimaryKey(TableChange.RenamePrimaryKey change) {
    return List.of();
  }

  private List<Finding> added(Column column) {
    if (!column.required() || column.defaultValue().isPresent()) {
      return List.of();
    }
    Risk risk =
        column.filledByClient()
            ? Risk.ADDED_REQUIRED_COLUMN_WITH_CLIENT_DEFAULT
            : Risk.ADDED_REQUIRED_COLUMN;
    return List.of(finding(risk, column));
  }

  private Finding riskyCast(ColumnChange change) {
    return finding(Risk.RISKY_CAST, change.columns().previous())
        .casting(change.columns().map(rules::typeName));
  }

  private Finding primaryKeyChange() {
    return Finding.of(step, Risk.PRIMARY_KEY_CHANGE, table, List.of());
  }

  private Finding finding(Risk risk, Column column) {
    return Finding.of(step, risk, table, List.of(column.name()));
  }
}
