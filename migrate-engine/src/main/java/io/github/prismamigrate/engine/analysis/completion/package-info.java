/** What completes a relation that was written down in part. */
@NullMarked
package io.github.prismamigrate.engine.analysis.completion;

import org.jspecify.annotations.NullMarked;
