package io.github.prismamigrate.engine.dialect.cockroachdb;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.diff.SchemaDiffer;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.script.MigrationScript;
import io.github.prismamigrate.engine.types.Arity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Sequences of a database against those of a schema file, which calls them otherwise. */
class CockroachSequencesTest {
  private static final CockroachDialect DIALECT = new CockroachDialect();

  @Test
  void end_that_the_server_takes_by_itself_is_no_difference() {
    assertThat(plan(database("int4", 1, Integer.MAX_VALUE), file("int4", 1)).isEmpty()).isTrue();
    assertThat(plan(database("int2", 1, Short.MAX_VALUE), file("int2", 1)).isEmpty()).isTrue();
    assertThat(plan(database("int8", 1, Long.MAX_VALUE), file("int8", 1)).isEmpty()).isTrue();
  }

  @Test
  void another_end_is_a_difference() {
    assertThat(script(plan(database("int4", 1, 39), file("int4", 1))))
        .contains("ALTER SEQUENCE \"t_id_seq\" MAXVALUE 9223372036854775807;");
    assertThat(plan(database("int8", 1, Integer.MAX_VALUE), file("int8", 1)).steps()).hasSize(1);
  }

  @Test
  void sequence_is_changed_by_the_name_that_it_has_in_the_database() {
    assertThat(script(plan(database("int8", 4, Long.MAX_VALUE), file("int8", 12))))
        .contains("ALTER SEQUENCE \"t_id_seq\" CACHE 12;");
  }

  private static RelationalSchema database(String type, long cache, long max) {
    return schema(type, "t_id_seq", true, cache, max);
  }

  private static RelationalSchema file(String type, long cache) {
    return schema(type, "prisma_sequence_t_id", false, cache, Long.MAX_VALUE);
  }

  private static RelationalSchema schema(
      String type, String sequence, boolean counts, long cache, long max) {
    ColumnType known = new CockroachCatalogColumns().type(type, type, false, -1);
    TableBuilder table = new TableBuilder(QualifiedName.of("public", "t"));
    table.column(
        "id",
        known,
        Arity.REQUIRED,
        Optional.of(ColumnDefault.of(new Value.FromSequence(Optional.of(sequence)))),
        false,
        counts);
    return RelationalSchema.builder()
        .namespace("public")
        .table(table)
        .sequence(sequence, false, 1, 1, max, 1, cache)
        .build();
  }

  private static MigrationPlan plan(RelationalSchema from, RelationalSchema to) {
    return new SchemaDiffer(DIALECT.diffRules()).diff(from, to);
  }

  private static String script(MigrationPlan plan) {
    return MigrationScript.render(plan, List.of(), DIALECT.ddl());
  }
}
