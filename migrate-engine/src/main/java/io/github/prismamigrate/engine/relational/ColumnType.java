package io.github.prismamigrate.engine.relational;

import io.github.prismamigrate.engine.types.NativeType;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.List;
import java.util.Optional;

/** The type of a column, or of the elements of a list column. */
public sealed interface ColumnType {
  /** What findings call the type where its native type does not count. */
  String familyName();

  /** What findings call the type where its native type counts. */
  default String writtenName() {
    return familyName();
  }

  /**
   * @param nativeType empty where the database has no native types
   */
  record Scalar(ScalarType family, Optional<NativeType> nativeType) implements ColumnType {
    @Override
    public String familyName() {
      return family == ScalarType.BYTES ? "Binary" : family.keyword();
    }

    @Override
    public String writtenName() {
      return nativeType.map(NativeType::written).orElseGet(this::familyName);
    }
  }

  /**
   * @param values the values in order, for databases that spell them out in the column
   */
  record OfEnum(QualifiedName name, List<String> values) implements ColumnType {
    public OfEnum {
      values = List.copyOf(values);
    }

    @Override
    public String familyName() {
      return name.name();
    }
  }

  /**
   * @param declaration the type as the database writes it
   */
  record Unsupported(String declaration) implements ColumnType {
    @Override
    public String familyName() {
      return "Unsupported(\"" + declaration + "\")";
    }
  }
}
