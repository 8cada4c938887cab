/** MySQL and MariaDB. */
@NullMarked
package io.github.prismamigrate.engine.dialect.mysql;

import org.jspecify.annotations.NullMarked;
