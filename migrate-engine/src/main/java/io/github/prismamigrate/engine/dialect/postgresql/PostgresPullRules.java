package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.pull.PullTrait;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.Index;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How schemas for databases of PostgreSQL are written. */
public final class PostgresPullRules implements PullRules {
  private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_]*");

  @Override
  public Set<PullTrait> traits() {
    return EnumSet.of(
        PullTrait.HAS_NAMESPACES,
        PullTrait.STORES_ENUMS,
        PullTrait.KEYS_JOIN_TABLES,
        PullTrait.RESTRICTS);
  }

  @Override
  public boolean isDefault(NativeType type, ScalarType scalar) {
    return type.equals(PostgresSchemaRules.defaultType(scalar));
  }

  @Override
  public int maxIdentifierLength() {
    return new PostgresSchemaRules().maxIdentifierLength();
  }

  /** A default class counts as such only where the language knows that the field has one. */
  @Override
  public Optional<OperatorClass> operatorClass(
      Index.OperatorClassName found, IndexAlgorithm algorithm, ColumnType type) {
    if (found.byDefault()) {
      return isImplied(found.name(), algorithm, type)
          ? Optional.empty()
          : Optional.of(new OperatorClass(found.name(), true));
    }
    String name = PostgresOperatorClasses.schemaName(found.name());
    return Optional.of(
        PostgresIndexable.of(algorithm).contains(name)
            ? new OperatorClass(name, false)
            : new OperatorClass(found.name(), true));
  }

  /** Extensions make classes the default for types that have none by themselves. */
  private static boolean isImplied(String name, IndexAlgorithm algorithm, ColumnType type) {
    boolean scalar = type instanceof ColumnType.Scalar;
    return switch (algorithm) {
      case B_TREE, HASH, SP_GIST, BRIN -> true;
      case GIN -> !scalar || name.equals("array_ops") || name.equals("jsonb_ops");
      case GIST -> !scalar;
    };
  }

  @Override
  public String enumConstant(String value, QualifiedName type) {
    String name = type.name();
    return "'%s'::%s"
        .formatted(
            value.replace("'", "''"),
            PLAIN_NAME.matcher(name).matches() ? name : PostgresQuoting.name(name));
  }
}
