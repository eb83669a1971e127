package org.featuredpark.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** People who go on writing: each saves the draft again and again, one saving after the other. */
final class Autosaving {

  private final Latencies saving = new Latencies("autosave");
  private final Map<Applicant, CompletableFuture<?>> last = new ConcurrentHashMap<>();
  private final Map<Applicant, Integer> saved = new ConcurrentHashMap<>();
  private final CaseworkApi api;
  private final Errors errors;

  Autosaving(CaseworkApi api, Errors errors) {
    this.api = api;
    this.errors = errors;
  }

  static String note(int number) {
    return "第" + number + "次保存";
  }

  CompletableFuture<?> begin(Applicant who, int number, long due) {
    return last.compute(who, (key, before) -> save(who, number, due, before));
  }

  private CompletableFuture<?> save(Applicant who, int number, long due, CompletableFuture<?> before) {
    var ready = before == null ? CompletableFuture.completedFuture(null) : before;
    return ready.thenCompose(done -> api.save(who, who.content(note(number)))).thenAccept(done -> {
      saving.record(due);
      saved.put(who, number);
    }).exceptionally(errors::note);
  }

  /** The number of the last saving that was acknowledged to each. */
  Map<Applicant, Integer> saved() {
    return saved;
  }

  List<Latencies> latencies() {
    return List.of(saving);
  }
}
