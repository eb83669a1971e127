package org.featuredpark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.bench.Submitting.Acknowledged;
import org.springframework.util.FileSystemUtils;

/** The last minutes before a deadline: everybody uploads and submits at once, while others go on writing. */
final class Rush {

  private static final Duration MOST_AFTERWARDS = Duration.ofMinutes(10);
  private static final double WANTED_P95_SECONDS = 2;

  private final RushSettings settings;
  private final Errors errors = new Errors();

  private Rush(RushSettings settings) {
    this.settings = settings;
  }

  public static void main(String[] arguments) throws Exception {
    boolean held = new Rush(RushSettings.read()).run();
    System.exit(held ? 0 : 1);
  }

  private boolean run() throws Exception {
    var documents = settings.folder().resolve("documents");
    FileSystemUtils.deleteRecursively(documents);
    try (var database = BenchDatabase.open();
        var server = CaseworkServer.start(settings, database, documents)) {
      say("Preparing " + settings);
      var everybody = new Preparation(database.source(), server.address())
          .prepare(settings.warmingUp() + settings.submissions(), settings.drafts());
      var report = rush(everybody, database, server, documents);
      say(report);
      Files.writeString(settings.folder().resolve("rush.txt"), report + System.lineSeparator());
    } finally {
      FileSystemUtils.deleteRecursively(documents);
      FileSystemUtils.deleteRecursively(settings.folder().resolve("tmp"));
    }
    return errors.none();
  }

  private String rush(List<Applicant> everybody, BenchDatabase database, CaseworkServer server, Path documents)
      throws Exception {
    say("Signing in");
    var sessions = new Sessions(server.address());
    sessions.begin(everybody);
    var api = new CaseworkApi(server.address(), sessions::signed);
    var file = Sealed.scan();
    var submitters = everybody.subList(0, settings.warmingUp() + settings.submissions());
    var first = new Submitting(new CaseworkApi(server.address(), sessions::signed), file, errors);
    warmUp(submitters.subList(0, settings.warmingUp()), first);
    var submitting = new Submitting(api, file, errors);
    var autosaving = new Autosaving(api, errors);
    try (var watch = new DatabaseWatch(database); var arrivals = new Arrivals()) {
      watch.begin();
      var cpu = server.cpu();
      var own = ownCpu();
      plan(arrivals, submitters.subList(settings.warmingUp(), submitters.size()), submitting);
      plan(arrivals, everybody.subList(submitters.size(), everybody.size()), autosaving);
      say("The rush begins");
      arrivals.await(settings.length().plus(MOST_AFTERWARDS));
      var took = arrivals.elapsed();
      var costs = watch.report(settings.submissions());
      cpu = server.cpu().minus(cpu);
      own = ownCpu().minus(own);
      var acknowledged = Stream.of(first, submitting).flatMap(one -> one.acknowledged().stream()).toList();
      verify(everybody, acknowledged, autosaving, new Verification(database.source(), documents, errors));
      return report(submitting, autosaving, api, took) + "\n" + costs
          + "\nserver                 CPU %d s, clients %d s, of %d s on %d processors".formatted(cpu.toSeconds(),
              own.toSeconds(), took.toSeconds(), Runtime.getRuntime().availableProcessors())
          + "\n  " + GcLog.read(CaseworkServer.gcLog(settings.folder())) + "\n" + errors;
    }
  }

  private void warmUp(List<Applicant> submitters, Submitting first) throws Exception {
    say("Warming up");
    try (var arrivals = new Arrivals()) {
      plan(arrivals, submitters, first);
      arrivals.await(settings.warmUp().plus(MOST_AFTERWARDS));
    }
  }

  private void plan(Arrivals arrivals, List<Applicant> submitters, Submitting submitting) {
    for (int i = 0; i < submitters.size(); i++) {
      var who = submitters.get(i);
      arrivals.plan(Duration.ofNanos((long) (i / settings.rate() * 1e9)), due -> submitting.begin(who, due));
    }
  }

  private void plan(Arrivals arrivals, List<Applicant> writers, Autosaving autosaving) {
    var every = RushSettings.AUTOSAVE_EVERY;
    for (int i = 0; i < writers.size(); i++) {
      var who = writers.get(i);
      var first = every.multipliedBy(i).dividedBy(writers.size());
      int number = 1;
      for (var at = first; at.compareTo(settings.length()) < 0; at = at.plus(every)) {
        int saving = number++;
        arrivals.plan(at, due -> autosaving.begin(who, saving, due));
      }
    }
  }

  private void verify(List<Applicant> everybody, List<Acknowledged> acknowledged, Autosaving autosaving,
      Verification found) throws IOException {
    say("Verifying " + acknowledged.size() + " receipts");
    int wanted = settings.warmingUp() + settings.submissions();
    if (acknowledged.size() != wanted) {
      errors.add("acknowledged: " + acknowledged.size() + " instead of " + wanted);
    }
    found.receipts(acknowledged);
    found.drafts(everybody, autosaving.saved());
  }

  private String report(Submitting submitting, Autosaving autosaving, CaseworkApi api, Duration took) {
    var both = submitting.latencies().get(submitting.latencies().size() - 1);
    var lines = Stream.concat(submitting.latencies().stream(), autosaving.latencies().stream())
        .map(Latencies::toString);
    return settings + "\nrate reached           %.2f receipts a second, until %d s; p95 of both %s %.0f s\n".formatted(
        both.count() / (took.toMillis() / 1e3), took.toSeconds(),
        both.p95Seconds() < WANTED_P95_SECONDS ? "under" : "NOT under", WANTED_P95_SECONDS)
        + String.join("\n", lines.toList()) + "\n" + api.answers + "\nrefusals (429, 503)    " + api.refusals.sum();
  }

  private static Duration ownCpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void say(String text) {
    System.out.println(text);
  }
}
