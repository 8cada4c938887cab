/** A schema as far as it is understood: names resolved, nothing settled that was not written. */
@NullMarked
package io.github.prismamigrate.engine.analysis.draft;

import org.jspecify.annotations.NullMarked;
