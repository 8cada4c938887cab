package io.github.prismamigrate.engine.plan;

import io.github.prismamigrate.engine.relational.Column;
import io.github.prismamigrate.engine.relational.QualifiedName;

/** A column together with the name of its table. */
public record TableColumn(QualifiedName table, Column column) {}
