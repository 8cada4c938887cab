package io.github.prismamigrate.engine.pull;

import io.github.prismamigrate.engine.relational.QualifiedName;
import io.github.prismamigrate.engine.syntax.AttributeNode;
import java.util.List;
import java.util.Optional;

/**
 * How a pull shall write.
 *
 * @param namespaces the namespaces that take the place of those in the datasource; empty where
 *     nobody asked for others
 * @param qualified whether blocks say which namespace they belong to
 * @param newFile the index of the file that gets blocks for what the schema did not know
 */
public record PullRequest(List<String> namespaces, boolean qualified, int newFile) {
  public PullRequest {
    namespaces = List.copyOf(namespaces);
  }

  /** {@code @@schema}, where it is written. */
  Optional<AttributeNode> namespace(QualifiedName name) {
    return name.namespace()
        .filter(namespace -> qualified)
        .map(namespace -> Nodes.attribute("schema", Nodes.text(namespace)));
  }
}
