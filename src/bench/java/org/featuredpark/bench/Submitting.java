package org.featuredpark.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.featuredpark.application.Edition;

/** Everybody uploads the last file and submits, and keeps the receipt; some press twice at once. */
final class Submitting {

  private static final int PRESSES_TWICE = 20;

  private final Latencies upload = new Latencies("upload of 2 MB");
  private final Latencies submission = new Latencies("submission");
  private final Latencies both = new Latencies("both together");
  private final Collection<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final CaseworkApi api;
  private final Sealed file;
  private final Errors errors;

  /** What an applicant was told, and what was sent for it. */
  record Acknowledged(Applicant who, String fileSha256, String receipt, String application, String contentHash) {
  }

  Submitting(CaseworkApi api, Sealed file, Errors errors) {
    this.api = api;
    this.file = file;
    this.errors = errors;
  }

  CompletableFuture<?> begin(Applicant who, long due) {
    return api.send(who, Preparation.LAST_MATERIAL + "/" + Edition.SEALED_PDF, file)
        .thenCompose(stored -> {
          upload.record(due);
          long pressed = System.nanoTime();
          return press(who).thenAccept(receipt -> {
            submission.record(pressed);
            both.record(due);
            acknowledged.add(new Acknowledged(who, file.sha256(who.index()), receipt.at("/number").asText(),
                receipt.at("/application").asText(), receipt.at("/contentHash").asText()));
          });
        }).exceptionally(errors::note);
  }

  private CompletableFuture<JsonNode> press(Applicant who) {
    var key = "rush-" + who.index();
    var once = api.submit(who, key);
    return who.index() % PRESSES_TWICE != 0 ? once : once.thenCombine(api.submit(who, key), (first, second) -> {
      if (!first.equals(second)) {
        throw new IllegalStateException("Two receipts for one press: " + first + " and " + second);
      }
      return first;
    });
  }

  Collection<Acknowledged> acknowledged() {
    return acknowledged;
  }

  List<Latencies> latencies() {
    return List.of(upload, submission, both);
  }
}
