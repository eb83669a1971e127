package org.featuredpark.application.web;

import com.fasterxml.jackson.core.type.TypeReference;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/** Describes calls whose headers and answers cannot be read off the code, by a part of OpenAPI that is written out. */
final class DescribedCalls {

  private DescribedCalls() {
  }

  static void of(OpenAPI api, String name) {
    written(name).forEach((path, calls) -> calls.readOperationsMap().forEach((method, call) ->
        complete(api.getPaths().get(path).readOperationsMap().get(method), call)));
  }

  private static void complete(Operation known, Operation written) {
    known.summary(written.getSummary()).description(written.getDescription()).responses(written.getResponses());
    Optional.ofNullable(written.getRequestBody()).ifPresent(known::requestBody);
    Optional.ofNullable(written.getParameters()).ifPresent(parameters -> parameters.forEach(parameter -> {
      known.getParameters().removeIf(one -> one.getName().equals(parameter.getName()));
      known.addParametersItem(parameter);
    }));
  }

  private static Map<String, PathItem> written(String name) {
    try (var json = new ClassPathResource("openapi/" + name + ".json").getInputStream()) {
      return Json.mapper().readValue(json, new TypeReference<LinkedHashMap<String, PathItem>>() { });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
