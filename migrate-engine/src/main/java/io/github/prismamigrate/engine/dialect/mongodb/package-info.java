/** MongoDB, which speaks no SQL. */
@NullMarked
package io.github.prismamigrate.engine.dialect.mongodb;

import org.jspecify.annotations.NullMarked;
