package io.github.prismamigrate.engine.golden;

import io.github.prismamigrate.engine.analysis.Analysis;
import io.github.prismamigrate.engine.dataloss.DataLossCheck;
import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.dialect.cockroachdb.CockroachDialect;
import io.github.prismamigrate.engine.dialect.mysql.MySqlDialect;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDdl;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresDiffRules;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresLossRules;
import io.github.prismamigrate.engine.dialect.postgresql.PostgresMappingRules;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteDdl;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteDiffRules;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteLossRules;
import io.github.prismamigrate.engine.dialect.sqlite.SqliteMappingRules;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerDdl;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerDiffRules;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerLossRules;
import io.github.prismamigrate.engine.dialect.sqlserver.SqlServerMappingRules;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.diff.SchemaDiffer;
import io.github.prismamigrate.engine.mapping.MappingRules;
import io.github.prismamigrate.engine.mapping.RelationalMapper;
import io.github.prismamigrate.engine.plan.MigrationPlan;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.script.Ddl;
import io.github.prismamigrate.engine.script.MigrationScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stages of one provider that need no database. */
record Stages(MappingRules mapping, DiffRules diff, LossRules loss, Ddl ddl) {
  private static final Map<String, Stages> BY_PROVIDER =
      Map.of(
          "postgresql",
          new Stages(
              new PostgresMappingRules(),
              new PostgresDiffRules(),
              new PostgresLossRules(),
              PostgresDdl::new),
          "sqlite",
          new Stages(
              new SqliteMappingRules(),
              new SqliteDiffRules(),
              new SqliteLossRules(),
              plan -> new SqliteDdl()),
          "cockroachdb",
          of(new CockroachDialect()),
          "sqlserver",
          new Stages(
              new SqlServerMappingRules(),
              new SqlServerDiffRules(),
              new SqlServerLossRules(),
              new SqlServerDdl()),
          "mysql",
          of(new MySqlDialect()));

  /** The stages of a dialect as one server speaks it. */
  static Stages of(Dialect dialect) {
    return new Stages(
        dialect.mappingRules(), dialect.diffRules(), dialect.lossRules(), dialect.ddl());
  }

  /** Whether there are stages for the cases in {@code folder}, which is named after a provider. */
  static boolean exist(Path folder) {
    return BY_PROVIDER.containsKey(folder.getFileName().toString());
  }

  /** The stages for a case in a folder that is named after its provider. */
  static Stages of(GoldenCase golden) {
    return of(golden.path().getParent());
  }

  /** The stages of the provider that a folder is named after. */
  static Stages of(Path provider) {
    return BY_PROVIDER.get(provider.getFileName().toString());
  }

  /** The schema that a file describes; without a file, an empty database. */
  RelationalSchema schema(Optional<String> file) {
    return file.map(Offline::analysis)
        .map(Analysis::orThrow)
        .map(new RelationalMapper(mapping)::map)
        .orElseGet(RelationalSchema::empty);
  }

  /** The same where the connection names a default namespace. */
  RelationalSchema schema(Optional<String> file, Optional<String> namespace) {
    return namespace.isEmpty()
        ? schema(file)
        : file.map(Offline::analysis)
            .map(Analysis::orThrow)
            .map(datamodel -> new RelationalMapper(mapping).map(datamodel, namespace.get()))
            .orElseGet(RelationalSchema::empty);
  }

  MigrationPlan plan(RelationalSchema from, RelationalSchema to) {
    return new SchemaDiffer(diff).diff(from, to);
  }

  DataLossCheck dataLossCheck() {
    return new DataLossCheck(loss);
  }

  /** What {@code diff --script} prints. */
  String script(MigrationPlan plan) {
    String script = MigrationScript.render(plan, List.of(), ddl);
    return script.equals(MigrationScript.EMPTY) ? script + "\n" : script;
  }
}
