package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.analysis.draft.ScalarFieldDraft;
import io.github.prismamigrate.engine.analysis.draft.TypeDraft;
import io.github.prismamigrate.engine.types.IndexAlgorithm;
import io.github.prismamigrate.engine.types.NativeTypeDefinition;
import io.github.prismamigrate.engine.types.ScalarType;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which operator classes go with which index and which field. */
final class PostgresIndexable {
  private static final String INET = "InetOps";
  private static final String TEXT = "TextOps";
  private static final String ARRAY = "ArrayOps";
  private static final Set<String> JSON = Set.of("JsonbOps", "JsonbPathOps");
  private static final Set<PostgresType> TEXTS =
      Set.of(PostgresType.TEXT, PostgresType.VAR_CHAR, PostgresType.CHAR);

  private static final Map<PostgresType, Set<String>> BRIN = brin();

  private PostgresIndexable() {}

  private static Map<PostgresType, Set<String>> brin() {
    String[] two = {"BloomOps", "MinMaxOps"};
    String[] three = {"BloomOps", "MinMaxOps", "MinMaxMultiOps"};
    Map<PostgresType, Set<String>> classes = new EnumMap<>(PostgresType.class);
    classes.put(PostgresType.SMALL_INT, named("Int2", three));
    classes.put(PostgresType.INTEGER, named("Int4", three));
    classes.put(PostgresType.BIG_INT, named("Int8", three));
    classes.put(PostgresType.OID, named("Oid", three));
    classes.put(PostgresType.REAL, named("Float4", three));
    classes.put(PostgresType.DOUBLE_PRECISION, named("Float8", three));
    classes.put(PostgresType.DECIMAL, named("Numeric", three));
    classes.put(PostgresType.TEXT, named("Text", two));
    classes.put(PostgresType.VAR_CHAR, named("Text", two));
    classes.put(PostgresType.CHAR, named("Bpchar", two));
    classes.put(
        PostgresType.INET,
        named("Inet", "InclusionOps", "BloomOps", "MinMaxOps", "MinMaxMultiOps"));
    classes.put(PostgresType.UUID, named("Uuid", three));
    classes.put(PostgresType.BIT, named("Bit", "MinMaxOps"));
    classes.put(PostgresType.VAR_BIT, named("VarBit", "MinMaxOps"));
    classes.put(PostgresType.TIMESTAMP, named("Timestamp", three));
    classes.put(PostgresType.TIMESTAMPTZ, named("TimestampTz", three));
    classes.put(PostgresType.DATE, named("Date", three));
    classes.put(PostgresType.TIME, named("Time", three));
    classes.put(PostgresType.TIMETZ, named("TimeTz", three));
    classes.put(PostgresType.BYTE_A, named("Bytea", two));
    return classes;
  }

  private static Set<String> named(String family, String... suffixes) {
    return Arrays.stream(suffixes).map(family::concat).collect(Collectors.toUnmodifiableSet());
  }

  /** The operator classes that belong to an index. */
  static Set<String> of(IndexAlgorithm algorithm) {
    return switch (algorithm) {
      case B_TREE, HASH -> Set.of();
      case GIST -> Set.of(INET);
      case GIN -> Set.of("JsonbOps", "JsonbPathOps", ARRAY);
      case SP_GIST -> Set.of(INET, TEXT);
      case BRIN -> BRIN.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    };
  }

  /** Whether a field can be in an index with a class of the index, or with none. */
  static boolean fits(
      IndexAlgorithm algorithm, ScalarFieldDraft field, Optional<String> operatorClass) {
    if (operatorClass.isEmpty() && field.isUnsupported()) {
      return true;
    }
    return switch (algorithm) {
      case B_TREE, HASH -> true;
      case GIST -> fitsGist(field, operatorClass);
      case GIN -> fitsGin(field, operatorClass);
      case SP_GIST -> fitsSpGist(field, operatorClass);
      case BRIN -> fitsBrin(field, operatorClass);
    };
  }

  private static boolean fitsGist(ScalarFieldDraft field, Optional<String> operatorClass) {
    return operatorClass.isPresent()
        ? is(field, PostgresType.INET)
        : field.is(ScalarType.STRING) && field.nativeType().isEmpty();
  }

  private static boolean fitsGin(ScalarFieldDraft field, Optional<String> operatorClass) {
    if (operatorClass.filter(ARRAY::equals).isPresent()) {
      return field.isList();
    }
    boolean json = is(field, PostgresType.JSON_B);
    boolean jsonClassFits = json && (!field.isList() || field.nativeType().isEmpty());
    return operatorClass.isEmpty()
        ? field.isList() || json
        : JSON.contains(operatorClass.get()) && jsonClassFits;
  }

  private static boolean fitsSpGist(ScalarFieldDraft field, Optional<String> operatorClass) {
    boolean text = type(field).filter(TEXTS::contains).isPresent();
    boolean inet = is(field, PostgresType.INET);
    return operatorClass.map(name -> name.equals(TEXT) ? text : inet).orElse(text || inet);
  }

  private static boolean fitsBrin(ScalarFieldDraft field, Optional<String> operatorClass) {
    Set<String> classes = type(field).map(BRIN::get).orElse(Set.of());
    return operatorClass.map(classes::contains).orElse(!classes.isEmpty());
  }

  private static boolean is(ScalarFieldDraft field, PostgresType type) {
    return type(field).filter(found -> found == type).isPresent();
  }

  /** The native type of a scalar field, written or not. */
  private static Optional<PostgresType> type(ScalarFieldDraft field) {
    if (!(field.type() instanceof TypeDraft.OfScalar scalar)) {
      return Optional.empty();
    }
    NativeTypeDefinition definition =
        field
            .nativeType()
            .orElseGet(() -> PostgresSchemaRules.defaultType(scalar.scalar()))
            .definition();
    return Optional.of((PostgresType) definition);
  }
}
