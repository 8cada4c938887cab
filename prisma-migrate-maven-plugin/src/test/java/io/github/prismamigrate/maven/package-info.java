/** Tests of the goals that need no build of their own. */
@org.jspecify.annotations.NullMarked
package io.github.prismamigrate.maven;
