/** Rules about schemas whose parts are sound by themselves. */
@NullMarked
package io.github.prismamigrate.engine.analysis.check;

import org.jspecify.annotations.NullMarked;
