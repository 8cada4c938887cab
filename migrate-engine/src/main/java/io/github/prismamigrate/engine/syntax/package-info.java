/** Schema text to a tree: what is written, nothing resolved. */
@NullMarked
package io.github.prismamigrate.engine.syntax;

import org.jspecify.annotations.NullMarked;
