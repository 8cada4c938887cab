package io.github.prismamigrate.engine.dialect.cockroachdb;

import io.github.prismamigrate.engine.dialect.postgresql.PostgresLossRules;

/** What CockroachDB says about losses: the same as PostgreSQL, in its own native types. */
public final class CockroachLossRules extends PostgresLossRules {}
