package io.github.prismamigrate.engine.dialect.sqlserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.prismamigrate.engine.plan.Step;
import io.github.prismamigrate.engine.relational.QualifiedName;
import org.junit.jupiter.api.Test;

class SqlServerQuotingTest {

  @Test
  void names_for_procedures_have_brackets_only_where_a_dot_or_bracket_is_part_of_them() {
    assertThat(dotted("dbo", "User")).isEqualTo("dbo.User");
    assertThat(dotted("dbo", "two words")).isEqualTo("dbo.two words");
    assertThat(dotted("my.app", "a]b")).isEqualTo("[my.app].[a]]b]");
  }

  @Test
  void names_without_brackets_are_those_that_need_none() {
    assertThat(SqlServerQuoting.bare("User_pkey")).isEqualTo("User_pkey");
    assertThat(SqlServerQuoting.bare("pk for users")).isEqualTo("[pk for users]");
    assertThat(SqlServerQuoting.bare("1st")).isEqualTo("[1st]");
  }

  @Test
  void quotes_in_texts_are_doubled() {
    assertThat(SqlServerQuoting.literal("it's")).isEqualTo("N'it''s'");
  }

  @Test
  void texts_are_national_ones_where_a_code_page_could_lack_a_letter() {
    assertThat(SqlServerQuoting.text("it's")).isEqualTo("'it''s'");
    assertThat(SqlServerQuoting.text("Αθήνα")).isEqualTo("N'Αθήνα'");
  }

  @Test
  void the_name_of_a_schema_stands_in_a_statement_within_a_text() {
    assertThat(new SqlServerStatements().createSchema(new Step.CreateSchema("it's[1]", 0)))
        .containsExactly(
            "IF NOT EXISTS (SELECT * FROM sys.schemas WHERE name = N'it''s[1]')"
                + " EXEC sp_executesql N'CREATE SCHEMA [it''s[1]]];'");
  }

  private static String dotted(String namespace, String name) {
    return SqlServerTableSql.dotted(QualifiedName.of(namespace, name));
  }
}
