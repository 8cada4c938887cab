package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import java.util.Optional;

/** What the words of a catalog mean that stand in a row of {@code columns.sql}. */
public interface CatalogColumns {
  /**
   * The type of a column.
   *
   * @param name the name in the catalog
   * @param element the name of the elements' type in a list, else {@code name}
   * @param modifier length or precision as the catalog packs them, -1 for none
   */
  ColumnType type(String name, String element, boolean list, int modifier);

  /**
   * The meaning of a default.
   *
   * @param expression as {@code pg_get_expr} prints it
   * @return empty where the expression is NULL
   */
  Optional<Value> defaultValue(String expression, ColumnType type, boolean list);
}
