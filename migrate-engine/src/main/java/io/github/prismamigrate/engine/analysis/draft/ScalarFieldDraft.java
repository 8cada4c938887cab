package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.syntax.FieldDeclaration;
import io.github.prismamigrate.engine.types.Arity;
import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Optional;

/**
 * A field with a column.
 *
 * @param mapped what {@code @map} says
 */
public record ScalarFieldDraft(
    FieldDeclaration node,
    TypeDraft type,
    Optional<Mapping> mapped,
    Optional<NativeTypeDraft> nativeTypeDraft,
    Optional<DefaultDraft> defaultValue,
    boolean updatedAt,
    boolean ignored,
    boolean shardKey)
    implements FieldDraft {

  /** The name in the database. */
  public String column() {
    return mapped.map(Mapping::name).orElse(name());
  }

  /** The written native type, where it can be understood. */
  public Optional<NativeType> nativeType() {
    return nativeTypeDraft.flatMap(NativeTypeDraft::type);
  }

  public boolean is(ScalarType scalar) {
    return type.is(scalar);
  }

  public boolean isUnsupported() {
    return type instanceof TypeDraft.OfUnsupported;
  }

  public boolean isOptional() {
    return arity() == Arity.OPTIONAL;
  }

  public boolean isList() {
    return arity() == Arity.LIST;
  }

  /** Whether its value is a number that the database counts up. */
  public boolean isAutoincrement() {
    return defaultValue.filter(value -> value.calls("autoincrement")).isPresent();
  }
}
