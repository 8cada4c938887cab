package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.Scope;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.error.ErrorCode;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.pull.PreviousSchema;
import io.github.prismamigrate.engine.pull.PullRequest;
import io.github.prismamigrate.engine.pull.SchemaInference;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.source.Diagnostics;
import io.github.prismamigrate.engine.syntax.Parser;
import io.github.prismamigrate.engine.syntax.SyntaxTree;
import java.util.List;
import java.util.Map;

/** {@code prisma:db-pull}: writes the schema that the database has, and keeps what people wrote. */
public final class Pull {
  /** The parameter of a failure that a pull would not meet if it forgot the present models. */
  public static final String FORGETTABLE = "forgettable";

  /** What a database without namespaces calls the one that it has. */
  private static final String ONLY_NAMESPACE = "main";

  private final Settings settings;

  public Pull(Settings settings) {
    this.settings = settings;
  }

  /**
   * Reads the database and writes, or only returns, the schema files.
   *
   * @throws MigrateException P1012 where the present schema has errors and is not to be forgotten;
   *     P4001 where the database holds nothing; P4002 where it refers to what is not read; then no
   *     file is touched
   */
  public PullResult run(PullOptions options) {
    try (Workspace work = Workspace.open(settings)) {
      SchemaInUse schema = work.schema();
      if (!options.print()) {
        schema.requireWritable();
      }
      PreviousSchema previous = previous(schema, options);
      Scope scope =
          options.namespaces().isEmpty() ? work.scope() : work.scope(options.namespaces());
      RelationalSchema actual = work.dialect().introspector().read(work.session(), scope);
      PulledFiles files = new PulledFiles(schema);
      SchemaInference.Inferred inferred =
          new SchemaInference(work.dialect().pullRules())
              .infer(actual, previous, request(options, scope, files));
      if (inferred.empty()) {
        throw MigrateException.of(ErrorCode.DATABASE_WITHOUT_TABLES, Map.of());
      }
      String connected = work.session().target().namespace().orElse(ONLY_NAMESPACE);
      return files.result(inferred, connected, !options.print());
    }
  }

  private static PreviousSchema previous(SchemaInUse schema, PullOptions options) {
    SyntaxTree tree = Parser.parse(schema.sources(), new Diagnostics());
    return options.force()
        ? PreviousSchema.withoutModels(schema.configuration(), tree)
        : PreviousSchema.of(sound(schema), tree);
  }

  private static Datamodel sound(SchemaInUse schema) {
    try {
      return schema.datamodel();
    } catch (MigrateException invalid) {
      throw invalid.with(FORGETTABLE, "models");
    }
  }

  private static PullRequest request(PullOptions options, Scope scope, PulledFiles files) {
    List<String> asked = options.namespaces();
    return new PullRequest(asked, !scope.namespaces().isEmpty(), files.newFile());
  }
}
