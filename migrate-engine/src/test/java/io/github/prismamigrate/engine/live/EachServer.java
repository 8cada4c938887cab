package io.github.prismamigrate.engine.live;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a {@link LiveTest} on each of its servers. */
final class EachServer implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(
      ExtensionContext context) {
    return AnnotationSupport.findAnnotation(context.getRequiredTestMethod(), LiveTest.class)
        .map(LiveTest::value)
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .map(Invocation::new);
  }

  private record Invocation(TestServer server) implements TestTemplateInvocationContext {
    @Override
    public String getDisplayName(int number) {
      return server.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new DatabaseOfTheTest(server));
    }
  }

  /** Creates a database before the test, so that a missing server is a reason to skip it. */
  private record DatabaseOfTheTest(TestServer server)
      implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    @Override
    public void beforeEach(ExtensionContext context) {
      store(context).put(server, TestDatabase.on(server));
    }

    @Override
    public void afterEach(ExtensionContext context) {
      Optional.ofNullable(store(context).remove(server, TestDatabase.class))
          .ifPresent(TestDatabase::close);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return store(context).get(server, TestDatabase.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
      return context.getStore(ExtensionContext.Namespace.create(EachServer.class));
    }
  }
}
