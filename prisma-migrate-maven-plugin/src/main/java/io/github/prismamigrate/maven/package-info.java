/** Goals: each reads its parameters, calls the engine once and prints what the engine reports. */
@org.jspecify.annotations.NullMarked
package io.github.prismamigrate.maven;
