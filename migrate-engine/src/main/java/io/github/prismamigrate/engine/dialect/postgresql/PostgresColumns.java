package io.github.prismamigrate.engine.dialect.postgresql;

import io.github.prismamigrate.engine.database.Session;
import io.github.prismamigrate.engine.relational.ColumnDefault;
import io.github.prismamigrate.engine.relational.ColumnDefault.Value;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.TableBuilder;
import io.github.prismamigrate.engine.types.Arity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reader of {@code columns.sql}. */
final class PostgresColumns {
  private final PostgresCatalog catalog;
  private final CatalogColumns meaning;
  private final Map<QualifiedName, List<String>> enums;
  private final PostgresTraits traits;

  /**
   * A reader of columns.
   *
   * @param meaning of types and defaults
   * @param enums the values of the enums that a column may have as its type
   * @param traits is told which columns have comments
   */
  PostgresColumns(
      PostgresCatalog catalog,
      CatalogColumns meaning,
      Map<QualifiedName, List<String>> enums,
      PostgresTraits traits) {
    this.catalog = catalog;
    this.meaning = meaning;
    this.enums = enums;
    this.traits = traits;
  }

  void addTo(Map<QualifiedName, TableBuilder> tables, Session session, List<String> namespaces) {
    session.query(catalog.sql("columns.sql"), ColumnRow::of, namespaces).stream()
        .filter(row -> tables.containsKey(row.table()))
        .forEach(row -> add(row, tables.get(row.table())));
  }

  private void add(ColumnRow row, TableBuilder table) {
    if (row.commented()) {
      traits.commentedColumn(row.table(), row.name());
    }
    ColumnType type = type(row);
    Optional<Value> value =
        row.defaultExpression().flatMap(text -> meaning.defaultValue(text, type, row.list()));
    boolean counts = value.filter(PostgresColumns::counts).isPresent();
    table.column(
        row.name(),
        type,
        arity(row),
        value.map(ColumnDefault::of),
        false,
        row.identity() || counts);
  }

  private static boolean counts(Value value) {
    return value instanceof Value.FromSequence || value instanceof Value.UniqueRowId;
  }

  private static Arity arity(ColumnRow row) {
    if (row.list()) {
      return Arity.LIST;
    }
    return row.required() ? Arity.REQUIRED : Arity.OPTIONAL;
  }

  private ColumnType type(ColumnRow row) {
    QualifiedName name = QualifiedName.of(row.typeNamespace(), row.elementType());
    return enums.containsKey(name)
        ? new ColumnType.OfEnum(name, enums.get(name))
        : meaning.type(row.typeName(), row.elementType(), row.list(), row.modifier());
  }

  /** One row of {@code columns.sql}. */
  private record ColumnRow(
      QualifiedName table,
      String name,
      String typeNamespace,
      String typeName,
      boolean list,
      int modifier,
      boolean required,
      boolean identity,
      Optional<String> defaultExpression,
      boolean commented) {
    static ColumnRow of(ResultSet row) throws SQLException {
      return new ColumnRow(
          QualifiedName.of(row.getString("namespace"), row.getString("table_name")),
          row.getString("column_name"),
          row.getString("type_namespace"),
          row.getString("type_name"),
          row.getBoolean("is_list"),
          row.getInt("modifier"),
          row.getBoolean("is_required"),
          row.getBoolean("is_identity"),
          Optional.ofNullable(row.getString("default_expression")),
          row.getBoolean("is_commented"));
    }

    /** The server names the list of a type after the type, with an underscore before it. */
    String elementType() {
      return list && typeName.startsWith("_") ? typeName.substring(1) : typeName;
    }
  }
}
