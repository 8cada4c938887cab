package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.datamodel.EnumType;
import io.github.prismamigrate.engine.datamodel.FieldType;
import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.ColumnType;
import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.relational.SqlEnum;
import io.github.prismamigrate.engine.relational.Table;
import io.github.prismamigrate.engine.relational.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The enums of a database that knows them only as types of single columns. A column whose field had
 * an enum of the same values keeps it, so that several columns can share one; every other column
 * gets an enum of its own.
 */
final class ColumnEnums {
  private final PreviousSchema previous;
  private final Map<QualifiedName, SqlEnum> types = new LinkedHashMap<>();

  private ColumnEnums(PreviousSchema previous) {
    this.previous = previous;
  }

  /** The same with the enums of its columns as types. */
  static ShownSchema named(ShownSchema shown, PreviousSchema previous) {
    ColumnEnums enums = new ColumnEnums(previous);
    List<Table> tables = shown.tables().stream().map(enums::of).toList();
    List<View> views = shown.views().stream().map(enums::of).toList();
    return new ShownSchema(tables, shown.joinTables(), List.copyOf(enums.types.values()), views);
  }

  private Table of(Table table) {
    return table.withColumns(columns(table.columns(), previous.model(table.name())));
  }

  private View of(View view) {
    return view.withColumns(columns(view.columns(), previous.view(view.name())));
  }

  private List<Column> columns(List<Column> columns, Optional<PreviousModel> model) {
    List<Column> named = new ArrayList<>();
    for (Column column : columns) {
      named.add(
          column.type() instanceof ColumnType.OfEnum type
              ? column.withType(shared(type, model.flatMap(known -> known.field(column.name()))))
              : column);
    }
    return named;
  }

  private ColumnType shared(ColumnType.OfEnum found, Optional<PreviousField> field) {
    QualifiedName name =
        field
            .flatMap(this::enumOf)
            .filter(type -> values(type).equals(found.values()))
            .map(type -> QualifiedName.of(type.databaseName()))
            .orElse(found.name());
    types.computeIfAbsent(name, fresh -> new SqlEnum(types.size(), fresh, found.values(), false));
    return new ColumnType.OfEnum(name, found.values());
  }

  private Optional<EnumType> enumOf(PreviousField field) {
    return field.field().type() instanceof FieldType.EnumRef type
        ? previous.enumNamed(type.name()).map(PreviousEnum::type)
        : Optional.empty();
  }

  private static List<String> values(EnumType type) {
    return type.values().stream().map(EnumType.Value::databaseName).toList();
  }
}
