/** What attributes say, one class for each. */
@NullMarked
package io.github.prismamigrate.engine.analysis.attribute;

import org.jspecify.annotations.NullMarked;
