/** SQL Server. */
@NullMarked
package io.github.prismamigrate.engine.dialect.sqlserver;

import org.jspecify.annotations.NullMarked;
