/** CockroachDB. */
@org.jspecify.annotations.NullMarked
package io.github.prismamigrate.engine.dialect.cockroachdb;
