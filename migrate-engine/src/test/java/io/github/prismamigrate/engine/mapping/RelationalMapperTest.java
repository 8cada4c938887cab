package io.github.prismamigrate.engine.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.analysis.SchemaAnalyzer;
import io.github.prismamigrate.engine.dialect.Providers;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresMappingRules;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteMappingRules;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.ForeignKey;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.source.SchemaSources;
import io.github.prismamigrate.engine.source.SourceFile;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.Literal;
import io.github.prismamigrate.engine.types.ReferentialAction;
import io.github.prismamigrate.engine.types.ScalarType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelationalMapperTest {
  @Test
  void names_of_the_database_win_over_those_of_the_schema() {
    Table table =
        table("model User { id Int @id @map(\"key\")\n name String @unique\n @@map(\"users\") }");

    assertThat(table.name()).isEqualTo(QualifiedName.of("public", "users"));
    assertThat(names(table)).containsExactly("key", "name");
    assertThat(table.primaryKey().map(Index::name)).contains("users_pkey");
    assertThat(table.indexes()).extracting(Index::name).containsExactly("users_name_key");
  }

  @Test
  void unique_fields_come_before_indexes_and_these_before_unique_blocks() {
    Table table =
        table(
            """
            model A { id Int @id
            a Int
            b Int @unique
            @@unique([a, b])
            @@index([a]) }
            """);

    assertThat(table.indexes())
        .extracting(Index::name)
        .containsExactly("A_b_key", "A_a_idx", "A_a_b_key");
  }

  @Test
  void ignored_models_and_fields_are_tables_and_columns_like_others() {
    RelationalSchema schema =
        postgresql(
            """
            model A { id Int @id
            secret String @ignore }
            model B { id Int @id
            @@ignore }
            """);

    assertThat(names(schema.tables().get(0))).containsExactly("id", "secret");
    assertThat(schema.tables()).hasSize(2);
  }

  @Test
  void views_are_no_tables() {
    RelationalSchema schema =
        postgresql(
            """
            generator client { provider = "prisma-client-js"
            previewFeatures = ["views"] }
            model A { id Int @id }
            view V { id Int @unique }
            """);

    assertThat(schema.tables()).extracting(table -> table.name().name()).containsExactly("A");
  }

  @Test
  void types_are_written_out_where_the_schema_leaves_them_to_the_provider() {
    Table table = table("model A { id Int @id\n short String @db.VarChar(5)\n long String }");

    assertThat(nativeType(table, "id")).isEqualTo("Integer");
    assertThat(nativeType(table, "short")).isEqualTo("VarChar");
    assertThat(nativeType(table, "long")).isEqualTo("Text");
  }

  @Test
  void defaults_are_those_of_the_database_alone() {
    Table table =
        table(
            """
            model A { id String @id @default(cuid())
            number Int @default(autoincrement())
            text String @default("x")
            time DateTime @default(now())
            sql Int @default(dbgenerated("f()")) }
            """);

    assertThat(column(table, "id").filledIn()).isEmpty();
    assertThat(column(table, "id").filledByClient()).isTrue();
    assertThat(column(table, "number").autoincrement()).isTrue();
    assertThat(column(table, "text").filledIn())
        .contains(new Value.Constant(new Literal.Text("x")));
    assertThat(column(table, "time").filledIn()).contains(new Value.Now());
    assertThat(column(table, "sql").filledIn()).contains(new Value.Expression(Optional.of("f()")));
  }

  @Test
  void enums_are_types_or_texts() {
    String enums = "enum Color { RED\n GREEN @map(\"green\") }\nmodel A { id Int @id\n c Color }";
    RelationalSchema types = postgresql(enums);
    RelationalSchema texts = sqlite(enums);

    assertThat(types.enums().get(0).values()).containsExactly("RED", "green");
    assertThat(column(types.tables().get(0), "c").type()).isInstanceOf(ColumnType.OfEnum.class);
    assertThat(texts.enums()).isEmpty();
    assertThat(column(texts.tables().get(0), "c").type())
        .isEqualTo(new ColumnType.Scalar(ScalarType.STRING, Optional.empty()));
  }

  @Test
  void a_required_relation_restricts_and_an_optional_one_lets_go() {
    RelationalSchema schema =
        postgresql(
            """
            model A { id Int @id
            bs B[] @relation("required")
            cs B[] @relation("optional") }
            model B { id Int @id
            aId Int
            cId Int?
            a A @relation("required", fields: [aId], references: [id])
            c A? @relation("optional", fields: [cId], references: [id]) }
            """);

    assertThat(schema.tables().get(1).foreignKeys())
        .extracting(ForeignKey::onDelete)
        .containsExactly(ReferentialAction.RESTRICT, ReferentialAction.SET_NULL);
  }

  @Test
  void join_tables_come_last_and_their_sides_go_by_the_names_of_models() {
    RelationalSchema schema = postgresql(MANY_TO_MANY);
    Table join = schema.tables().get(2);

    assertThat(join.name().name()).isEqualTo("_AppleToTree");
    assertThat(names(join)).containsExactly("A", "B");
    assertThat(join.primaryKey().map(Index::name)).contains("_AppleToTree_AB_pkey");
    assertThat(join.indexes()).extracting(Index::name).containsExactly("_AppleToTree_B_index");
    assertThat(join.foreignKeys())
        .extracting(key -> key.referencedTable().name())
        .containsExactly("apples", "Tree");
    assertThat(join.columns()).extracting(Column::arity).containsOnly(Arity.REQUIRED);
  }

  @Test
  void join_tables_of_some_databases_have_a_unique_index_in_place_of_a_key() {
    Table join = sqlite(MANY_TO_MANY).tables().get(2);

    assertThat(join.primaryKey()).isEmpty();
    assertThat(join.indexes())
        .extracting(Index::name)
        .containsExactly("_AppleToTree_AB_unique", "_AppleToTree_B_index");
  }

  @Test
  void relations_that_the_client_keeps_have_no_foreign_keys() {
    RelationalSchema schema = schema("postgresql", "relationMode = \"prisma\"", MANY_TO_MANY);

    assertThat(schema.tables()).hasSize(3);
    assertThat(schema.tables()).allMatch(table -> table.foreignKeys().isEmpty());
  }

  @Test
  void namespaces_are_sorted_and_the_default_one_is_there_only_if_it_is_listed() {
    RelationalSchema listed =
        schema(
            "postgresql", "schemas = [\"b\", \"a\"]", "model A { id Int @id\n @@schema(\"b\") }");

    assertThat(listed.namespaces()).containsExactly("a", "b");
    assertThat(listed.tables().get(0).name()).isEqualTo(QualifiedName.of("b", "A"));
    assertThat(postgresql("model A { id Int @id }").namespaces()).containsExactly("public");
  }

  private static final String MANY_TO_MANY =
      """
      model Tree { id Int @id
      apples Apple[] }
      model Apple { id Int @id
      trees Tree[]
      @@map("apples") }
      """;

  private static Table table(String models) {
    return postgresql(models).tables().get(0);
  }

  private static RelationalSchema postgresql(String models) {
    return schema("postgresql", "", models);
  }

  private static RelationalSchema sqlite(String models) {
    return schema("sqlite", "", models);
  }

  private static RelationalSchema schema(String provider, String settings, String models) {
    String text =
        "datasource db {\nprovider = \"%s\"\nurl = \"x\"\n%s\n}\n%s"
            .formatted(provider, settings, spread(models));
    SchemaSources sources =
        new SchemaSources(List.of(new SourceFile(Path.of("schema.prisma"), text)));
    MappingRules rules =
        provider.equals("sqlite") ? new SqliteMappingRules() : new PostgresMappingRules();
    return new RelationalMapper(rules)
        .map(new SchemaAnalyzer(Providers.installed().schemaRules()).analyze(sources).orThrow());
  }

  /** Blocks stand on fewer lines in these tests than a schema file allows. */
  private static String spread(String models) {
    return models.replace("{ ", "{\n").replace(" }", "\n}");
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static Column column(Table table, String name) {
    return table.column(name).orElseThrow();
  }

  private static String nativeType(Table table, String column) {
    ColumnType.Scalar type = (ColumnType.Scalar) column(table, column).type();
    return type.nativeType().orElseThrow().definition().schemaName();
  }
}
