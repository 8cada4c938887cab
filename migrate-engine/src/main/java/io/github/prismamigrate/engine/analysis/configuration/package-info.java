/** What the configuration blocks of a schema say. */
@NullMarked
package io.github.prismamigrate.engine.analysis.configuration;

import org.jspecify.annotations.NullMarked;
