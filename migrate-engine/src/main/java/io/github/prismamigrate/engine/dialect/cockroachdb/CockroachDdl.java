package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.dialect.postgresql.PostgresDdl;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.plan.Pair;
import io.github.prismamigrate.engine.plan.RedefinedTable;
import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.Sequence;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.script.Quoting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The steps of one plan as CockroachDB writes them, where it differs from PostgreSQL. */
public final class CockroachDdl extends PostgresDdl {
  private final CockroachEnumSql enums;

  public CockroachDdl(MigrationPlan plan) {
    super(plan, new CockroachColumnSql(plan.to()));
    this.enums = new CockroachEnumSql(plan);
  }

  @Override
  public List<String> alterEnum(Step.AlterEnum step) {
    return enums.alter(step.change());
  }

  @Override
  public List<String> alterSequence(Step.AlterSequence step) {
    Pair<Sequence> sequences = step.sequences();
    return List.of(
        sql()
            .add("ALTER SEQUENCE ")
            .name(sequences.previous().name())
            .add(changed(sequences, " MINVALUE ", Sequence::minValue))
            .add(changed(sequences, " MAXVALUE ", Sequence::maxValue))
            .add(changed(sequences, " INCREMENT ", Sequence::increment))
            .add(changed(sequences, " START ", Sequence::start))
            .add(changed(sequences, " CACHE ", Sequence::cache))
            .toString());
  }

  private static String changed(
      Pair<Sequence> sequences, String keyword, ToLongFunction<Sequence> option) {
    Pair<Long> values = sequences.map(option::applyAsLong);
    return values.previous().equals(values.next()) ? "" : keyword + values.next();
  }

  /** Not all kinds of changes can be combined in one statement. */
  @Override
  public List<String> alterTable(Step.AlterTable step) {
    return alteration(step).asSingleStatements();
  }

  @Override
  public List<String> alterPrimaryKey(Step.AlterPrimaryKey step) {
    return List.of(
        sql()
            .add("ALTER TABLE ")
            .name(written(step.tables().next().name()))
            .add(" ALTER PRIMARY KEY USING COLUMNS ")
            .list(step.primaryKey().columns(), Quoting.DOUBLE::quote)
            .toString());
  }

  @Override
  public List<String> redefineTables(Step.RedefineTables step) {
    return step.tables().stream().flatMap(table -> redefine(table).stream()).toList();
  }

  private List<String> redefine(RedefinedTable redefined) {
    Table previous = redefined.tables().previous();
    Table next = redefined.tables().next();
    QualifiedName temporary = written(next.name().sibling("_prisma_new_" + next.name().name()));
    List<String> statements = new ArrayList<>();
    statements.add(createTable(next, temporary));
    previous.indexes().forEach(index -> statements.add(dropIndex(previous, index)));
    if (!redefined.kept().isEmpty()) {
      statements.add(copyRows(redefined, temporary));
    }
    statements.add(
        sql().add("DROP TABLE ").name(written(previous.name())).add(" CASCADE").toString());
    statements.add(
        sql()
            .add("ALTER TABLE ")
            .name(temporary)
            .add(" RENAME TO ")
            .name(next.name().name())
            .toString());
    next.indexes().forEach(index -> statements.add(createIndex(next, index)));
    next.foreignKeys().forEach(key -> statements.add(addForeignKey(next, key)));
    return statements;
  }

  private static String copyRows(RedefinedTable redefined, QualifiedName temporary) {
    String columns =
        redefined.kept().stream()
            .map(change -> Quoting.DOUBLE.quote(change.columns().next().name()))
            .collect(Collectors.joining(","));
    return sql()
        .add("INSERT INTO ")
        .name(temporary)
        .add(" (" + columns + ") SELECT " + columns + " FROM ")
        .name(redefined.tables().previous().name().name())
        .toString();
  }
}
