/** SQLite. */
@org.jspecify.annotations.NullMarked
package io.github.prismamigrate.engine.dialect.sqlite;
