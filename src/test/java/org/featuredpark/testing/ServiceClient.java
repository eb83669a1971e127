package org.featuredpark.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Another system that calls the interface with its own account. */
public final class ServiceClient {

  public static final String PART = "service-client";

  private final Browserless http;
  private final String authorization;

  public ServiceClient(int port, String user) {
    http = new Browserless(port);
    authorization = authorization(user);
  }

  public static String authorization(String user) {
    return authorization(user, TestAccounts.PASSWORD);
  }

  public static String authorization(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
  }

  public HttpResponse<String> get(String path) {
    return http.send(request(path).GET().build());
  }

  public HttpResponse<String> json(String method, String path, String body, String... headers) {
    var request = request(path).header("Content-Type", "application/json")
        .method(method, BodyPublishers.ofString(body));
    return http.send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  public HttpResponse<String> file(String method, String path, String name, byte[] content) {
    return http.send(request(path).header("Content-Type", "multipart/form-data; boundary=" + PART)
        .method(method, multipart(name, BodyPublishers.ofByteArray(content))).build());
  }

  public HttpResponse<String> bytes(String method, String path, byte[] body, String... headers) {
    return http.send(request(path).method(method, BodyPublishers.ofByteArray(body)).headers(headers).build());
  }

  public HttpResponse<String> head(String path) {
    return http.send(request(path).method("HEAD", BodyPublishers.noBody()).build());
  }

  public static JsonNode read(HttpResponse<String> answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (JsonProcessingException unreadable) {
      throw new AssertionError(answer.statusCode() + ": " + answer.body(), unreadable);
    }
  }

  private HttpRequest.Builder request(String path) {
    return http.request(path).header("Authorization", authorization);
  }

  /** A form with one file, between whose ends {@link #PART} stands. */
  public static BodyPublisher multipart(String name, BodyPublisher... content) {
    var head = BodyPublishers.ofString("--" + PART + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
        + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
    return BodyPublishers.concat(head, BodyPublishers.concat(content),
        BodyPublishers.ofString("\r\n--" + PART + "--\r\n"));
  }
}
