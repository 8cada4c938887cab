package io.github.prismamigrate.engine.analysis.draft;

import io.github.prismamigrate.engine.types.OperatorClass;
import io.github.prismamigrate.engine.types.SortOrder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One field of a key or index.
 *
 * @param path the field; several where the path leads into composite types
 */
public record PartDraft(
    List<ScalarFieldDraft> path,
    Optional<SortOrder> order,
    Optional<Integer> length,
    Optional<OperatorClass> operatorClass) {
  public PartDraft {
    path = List.copyOf(path);
  }

  /** A field with nothing said about it. */
  public static PartDraft of(ScalarFieldDraft field) {
    return new PartDraft(List.of(field), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The field at the end of the path. */
  public ScalarFieldDraft field() {
    return path.get(path.size() - 1);
  }

  /** The name, with dots where it leads into composite types. */
  public String name() {
    return joined(".");
  }

  /** The names of the path, joined with {@code separator}. */
  public String joined(String separator) {
    return path.stream().map(ScalarFieldDraft::name).collect(Collectors.joining(separator));
  }

  /** The database names of the path, joined with an underscore. */
  public String column() {
    return path.stream().map(ScalarFieldDraft::column).collect(Collectors.joining("_"));
  }
}
