package io.github.prismamigrate.engine.command;

import io.github.prismamigrate.engine.database.JdbcTarget;
import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.datamodel.Configuration;
import io.github.prismamigrate.engine.datamodel.Datamodel;
import io.github.prismamigrate.engine.dialect.Dialect;
import io.github.prismamigrate.engine.error.MigrateException;
import io.github.prismamigrate.engine.history.Migration;
import io.github.prismamigrate.engine.mapping.RelationalMapper;
import io.github.prismamigrate.engine.relational.RelationalSchema;
import io.github.prismamigrate.engine.shadow.ShadowReplay;
import io.github.prismamigrate.engine.shadow.ShadowSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** One side of a comparison, at hand. */
sealed interface DiffSide extends AutoCloseable {

  /** What the side is for; empty where it fits all. */
  Optional<Dialect> dialect();

  /** What a schema file says about the datasource; empty where the side has no schema file. */
  default Optional<Configuration> configuration() {
    return Optional.empty();
  }

  /** The database that is used; empty where none is. */
  default Optional<JdbcTarget> target() {
    return Optional.empty();
  }

  /** Whether the database is emptied for the purpose. */
  default boolean emptiesItsDatabase() {
    return false;
  }

  /**
   * The schema to compare.
   *
   * @throws MigrateException where it cannot be had
   */
  RelationalSchema schema(DiffTerms terms);

  @Override
  default void close() {}

  /** Nothing at all. */
  record Empty() implements DiffSide {
    @Override
    public Optional<Dialect> dialect() {
      return Optional.empty();
    }

    @Override
    public RelationalSchema schema(DiffTerms terms) {
      return RelationalSchema.empty();
    }
  }

  /** The models of a schema. */
  record Models(Datamodel datamodel, Dialect written) implements DiffSide {
    @Override
    public Optional<Dialect> dialect() {
      return Optional.of(written);
    }

    @Override
    public Optional<Configuration> configuration() {
      return Optional.of(datamodel.configuration());
    }

    @Override
    public RelationalSchema schema(DiffTerms terms) {
      RelationalMapper mapper = new RelationalMapper(terms.dialect().mappingRules());
      return terms
          .namespace()
          .map(namespace -> mapper.map(datamodel, namespace))
          .orElseGet(() -> mapper.map(datamodel));
    }
  }

  /** A live database. */
  record Database(Session session, Dialect spoken, Optional<Configuration> configuration)
      implements DiffSide {
    @Override
    public Optional<Dialect> dialect() {
      return Optional.of(spoken);
    }

    @Override
    public Optional<JdbcTarget> target() {
      return Optional.of(session.target());
    }

    @Override
    public RelationalSchema schema(DiffTerms terms) {
      return spoken.introspector().read(session, terms.scope());
    }

    @Override
    public void close() {
      session.close();
    }
  }

  /**
   * Migrations that are replayed.
   *
   * @param connect opens the shadow database, which is emptied then
   */
  record History(
      List<Migration> migrations, Supplier<Session> connect, JdbcTarget shadow, Dialect spoken)
      implements DiffSide {
    @Override
    public Optional<Dialect> dialect() {
      return Optional.of(spoken);
    }

    @Override
    public Optional<JdbcTarget> target() {
      return Optional.of(shadow);
    }

    @Override
    public boolean emptiesItsDatabase() {
      return true;
    }

    @Override
    public RelationalSchema schema(DiffTerms terms) {
      return new ShadowReplay(
              ShadowSource.kept(connect, spoken.operator(), terms.scope()),
              spoken.operator(),
              spoken.introspector())
          .schemaAfter(migrations, terms.scope());
    }
  }
}
