package io.github.prismamigrate.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepOrderTest {
  private static final Table PREVIOUS =
      table(index("first", Index.Kind.UNIQUE, "a"), index("second", Index.Kind.UNIQUE, "a"));
  private static final Table NEXT = table(index("key", Index.Kind.PRIMARY, "a"));

  @Test
  void steps_go_by_kind_and_then_by_position() {
    Step dropSecond = dropIndex(1);
    Step dropFirst = dropIndex(0);
    Step create = new Step.CreateTable(NEXT);

    assertThat(StepOrder.arrange(List.of(create, dropSecond, dropFirst)))
        .containsExactly(dropFirst, dropSecond, create);
  }

  @Test
  void unique_index_goes_behind_the_primary_key_that_replaces_it() {
    Step alter = alter(new TableChange.AddPrimaryKey(NEXT.primaryKey().orElseThrow()));

    assertThat(StepOrder.arrange(List.of(dropIndex(0), alter)))
        .containsExactly(alter, dropIndex(0));
  }

  @Test
  void of_several_replaced_indexes_the_last_comes_first() {
    Step alter = alter(new TableChange.AddPrimaryKey(NEXT.primaryKey().orElseThrow()));

    assertThat(StepOrder.arrange(List.of(dropIndex(0), dropIndex(1), alter)))
        .containsExactly(alter, dropIndex(1), dropIndex(0));
  }

  @Test
  void unique_index_stays_in_front_where_its_column_is_made_anew() {
    Column column = PREVIOUS.columns().get(0);
    Step alter =
        alter(
            new TableChange.DropColumn(column),
            new TableChange.AddPrimaryKey(NEXT.primaryKey().orElseThrow()));

    assertThat(StepOrder.arrange(List.of(alter, dropIndex(0))))
        .containsExactly(dropIndex(0), alter);
  }

  private static Step dropIndex(int which) {
    return new Step.DropIndex(PREVIOUS, PREVIOUS.indexes().get(which));
  }

  private static Step alter(TableChange... changes) {
    return new Step.AlterTable(new Pair<>(PREVIOUS, NEXT), Arrays.asList(changes));
  }

  private static Index index(String name, Index.Kind kind, String column) {
    return new Index(
        0, name, kind, List.of(Index.Part.of(column)), Optional.empty(), Optional.empty(), false);
  }

  private static Table table(Index... indexes) {
    TableBuilder table = new TableBuilder(QualifiedName.of("t"));
    table.column(
        "a", new ColumnType.Unsupported("x"), Arity.REQUIRED, Optional.empty(), false, false);
    for (Index index : indexes) {
      table.index(
          index.name(), index.kind(), index.parts(), Optional.empty(), Optional.empty(), false);
    }
    return RelationalSchema.builder().table(table).build().tables().get(0);
  }
}
