package org.featuredpark.application.web;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Describes the interface to those who write programs for it: how to sign in, how it refuses, and by examples. */
@Configuration
class ApiDescription {

  private static final String BASIC = "basic";
  private static final String DRAFT = "/api/v1/applications/drafts/{round}/{operator}/{park}";
  private static final String VERSIONS = "/api/v1/applications/{number}/versions";
  private static final String PROBLEM = "application/problem+json";

  @Bean
  OpenApiCustomizer describedInterface() {
    return api -> {
      api.info(new Info().title("特色园区申报接口").version("v1").description("以申报主体人员的账户（HTTP Basic）调用，与网页办理效果相同。"));
      api.getComponents().addSecuritySchemes(BASIC,
          new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
      api.addSecurityItem(new SecurityRequirement().addList(BASIC));
      DescribedCalls.of(api, "uploads");
      api.getPaths().values().forEach(path -> path.readOperationsMap().forEach(ApiDescription::describeRefusals));
      addExamples(api);
    };
  }

  /** Whatever writes may be refused, by a rule, because a case does not wait for it or because too many write. */
  private static void describeRefusals(PathItem.HttpMethod method, Operation operation) {
    if (method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD) {
      operation.getResponses().putIfAbsent("422", new ApiResponse()
          .description("未予受理：errors 逐项写明字段、条款和原因")
          .content(new Content().addMediaType(PROBLEM, new MediaType().example(example("refusal")))));
      operation.getResponses().addApiResponse("503", new ApiResponse()
          .description("系统繁忙，本次操作未执行：请在 Retry-After 给出的秒数后原样重试")
          .addHeaderObject("Retry-After", new Header().schema(new IntegerSchema())));
    }
  }

  private static void addExamples(OpenAPI api) {
    var draft = api.getPaths().get(DRAFT);
    draft.getPut().getRequestBody().getContent().values().forEach(media -> media.example(example("draft")));
    api.getPaths().get(DRAFT + "/submission").getPost().getResponses().get("201").getContent().values()
        .forEach(media -> media.example(example("receipt")));
    answered(api, VERSIONS, "versions");
    answered(api, VERSIONS + "/{version}", "version");
  }

  private static void answered(OpenAPI api, String path, String example) {
    api.getPaths().get(path).getGet().getResponses().get("200").getContent().values()
        .forEach(media -> media.example(example(example)));
  }

  private static Object example(String name) {
    try (var json = new ClassPathResource("openapi/" + name + ".json").getInputStream()) {
      return Json.mapper().readValue(json, Object.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
