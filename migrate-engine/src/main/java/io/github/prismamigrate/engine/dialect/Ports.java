package io.github.prismamigrate.engine.dialect;

import io.github.prismamigrate.engine.analysis.rule.SchemaRules;
import io.github.prismamigrate.engine.database.Connector;
import io.github.prismamigrate.engine.database.Failures;
import io.github.prismamigrate.engine.database.Introspector;
import io.github.prismamigrate.engine.database.Operator;
import io.github.prismamigrate.engine.dataloss.LossRules;
import io.github.prismamigrate.engine.diff.DiffRules;
import io.github.prismamigrate.engine.mapping.MappingRules;
import io.github.prismamigrate.engine.pull.PullRules;
import io.github.prismamigrate.engine.script.Ddl;

/** What is particular about a dialect, one part for each stage that asks. */
public record Ports(
    SchemaRules schemaRules,
    MappingRules mappingRules,
    DiffRules diffRules,
    LossRules lossRules,
    Ddl ddl,
    PullRules pullRules,
    Connector connector,
    Introspector introspector,
    Operator operator,
    Failures failures) {}
