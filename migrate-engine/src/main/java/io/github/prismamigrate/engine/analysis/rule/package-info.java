/** What a schema must keep to, and what each provider has to say about it. */
@NullMarked
package io.github.prismamigrate.engine.analysis.rule;

import org.jspecify.annotations.NullMarked;
