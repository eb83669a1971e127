package org.featuredpark.testing;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

class BothDatabasesExtension implements TestTemplateInvocationContextProvider {

  @Override
  public boolean supportsTestTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
    return Stream.of(new OnDatabase("H2", H2Databases::create),
        new OnDatabase("PostgreSQL", PostgresDatabases::create));
  }

  private record OnDatabase(String product, Supplier<TestDatabase> create) implements TestTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocation) {
      return product;
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new DatabaseParameter(create));
    }
  }

  private record DatabaseParameter(Supplier<TestDatabase> create) implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context.getStore(ExtensionContext.Namespace.create(context.getUniqueId()))
          .getOrComputeIfAbsent(TestDatabase.class, key -> create.get());
    }
  }
}
