package org.featuredpark.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BiFunction;
import org.featuredpark.testing.ServiceClient;

/** The interface as a page calls it, with patience when it is told to come back. */
final class CaseworkApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Integer> COME_BACK = Set.of(429, 503);
  private static final int MOST_TRIES = 60;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  final LongAdder refusals = new LongAdder();
  /** From sending to the answer that was not asked to be tried again: what one press has to wait for. */
  final Latencies answers = new Latencies("a served request");

  private final URI server;
  private final BiFunction<HttpRequest.Builder, Applicant, HttpRequest.Builder> identity;
  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .executor(Executors.newFixedThreadPool(4, work -> {
        var thread = new Thread(work, "rush-http");
        thread.setDaemon(true);
        return thread;
      })).build();

  /** @param identity adds to a request whose it is */
  CaseworkApi(URI server, BiFunction<HttpRequest.Builder, Applicant, HttpRequest.Builder> identity) {
    this.server = server;
    this.identity = identity;
  }

  CompletableFuture<JsonNode> save(Applicant who, String content) {
    return send(request(who, "").header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(content)).build());
  }

  CompletableFuture<JsonNode> upload(Applicant who, String method, String part, HttpRequest.BodyPublisher form) {
    return send(request(who, part).header("Content-Type", "multipart/form-data; boundary=" + ServiceClient.PART)
        .method(method, form).build());
  }

  /** As the portal's page does: announced with its checksum, then sent to the address that was answered. */
  CompletableFuture<JsonNode> send(Applicant who, String place, Sealed file) {
    var announced = JSON.createObjectNode().put("name", "盖章.pdf").put("size", file.size())
        .put("sha256", file.sha256(who.index()));
    return send(request(who, "/documents/" + place + "/uploads").header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(announced.toString())).build())
        .thenCompose(upload -> send(identity.apply(HttpRequest
            .newBuilder(server.resolve(upload.at("/address").asText())).timeout(LONGEST_WAIT), who)
            .header("Content-Type", "application/offset+octet-stream").header("Tus-Resumable", "1.0.0")
            .header("Upload-Offset", "0").method("PATCH", file.content(who.index())).build()));
  }

  CompletableFuture<JsonNode> submit(Applicant who, String key) {
    return send(request(who, "/submission").header("Idempotency-Key", key).POST(BodyPublishers.noBody()).build());
  }

  private HttpRequest.Builder request(Applicant who, String part) {
    return identity.apply(HttpRequest.newBuilder(who.draft(server, part)).timeout(LONGEST_WAIT), who);
  }

  private CompletableFuture<JsonNode> send(HttpRequest request) {
    return send(request, 1);
  }

  private CompletableFuture<JsonNode> send(HttpRequest request, int attempt) {
    long begun = System.nanoTime();
    return client.sendAsync(request, BodyHandlers.ofString()).thenCompose(answer -> {
      if (COME_BACK.contains(answer.statusCode()) && attempt < MOST_TRIES) {
        refusals.increment();
        return CompletableFuture.supplyAsync(() -> request, CompletableFuture.delayedExecutor(pause(answer, attempt),
            TimeUnit.MILLISECONDS)).thenCompose(again -> send(again, attempt + 1));
      }
      answers.record(begun);
      return answer.statusCode() / 100 == 2 ? CompletableFuture.completedFuture(read(answer.body()))
          : CompletableFuture.failedFuture(new IllegalStateException(request.method() + " " + request.uri().getPath()
              + " answered " + answer.statusCode() + ": " + answer.body()));
    });
  }

  /** What the server asks for, or longer and longer; never all at the same moment. */
  private static long pause(HttpResponse<String> answer, int attempt) {
    long asked = answer.headers().firstValueAsLong("Retry-After").orElse(Math.min(8, 1L << (attempt - 1)));
    return asked * 1000 + ThreadLocalRandom.current().nextLong(500);
  }

  private static JsonNode read(String body) {
    if (body.isEmpty()) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(body, unreadable);
    }
  }
}
