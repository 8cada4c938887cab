/** JSON documents: values in schemas, and files beside them. */
@NullMarked
package io.github.prismamigrate.engine.json;

import org.jspecify.annotations.NullMarked;
