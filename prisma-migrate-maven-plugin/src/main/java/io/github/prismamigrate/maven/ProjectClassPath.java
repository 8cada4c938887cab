package io.github.prismamigrate.maven;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.graph.Dependency;

/**
 * The test class path of the module. It is resolved only when it is asked for, so that goals work
 * in modules whose dependencies are not there yet.
 */
record ProjectClassPath(MavenSession session, ProjectDependenciesResolver resolver) {

  /**
   * The class path as {@code java -cp} takes it.
   *
   * @throws MojoFailureException where a dependency cannot be had
   */
  String resolve() throws MojoFailureException {
    MavenProject project = session.getCurrentProject();
    Stream<String> own =
        Stream.of(
            project.getBuild().getTestOutputDirectory(), project.getBuild().getOutputDirectory());
    return Stream.concat(own, dependencies(project).stream())
        .collect(Collectors.joining(File.pathSeparator));
  }

  private List<String> dependencies(MavenProject project) throws MojoFailureException {
    try {
      return resolver
          .resolve(new DefaultDependencyResolutionRequest(project, session.getRepositorySession()))
          .getDependencies()
          .stream()
          .map(Dependency::getArtifact)
          .map(artifact -> artifact.getFile().getPath())
          .toList();
    } catch (DependencyResolutionException failure) {
      throw new MojoFailureException(
          "The class path for the seed cannot be resolved: " + failure.getMessage(), failure);
    }
  }
}
