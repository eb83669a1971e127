package org.featuredpark.application.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.featuredpark.application.Applications;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Receipts;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

/** Two colleagues press the button fifty times at one moment. */
@CaseworkTest
class SubmissionAtOnceTest {

  private static final int PRESSES = 50;
  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5391));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired Applications applications;
  @Autowired Receipts receipts;
  @Autowired Driver driver;

  @Test
  @Proves({"R38", "Q2"})
  void fifty_presses_with_one_key_or_with_many_give_one_application_and_one_receipt() throws Exception {
    var round = applicants.openRound("PILOT-ONCE-"
        + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    var key = new DraftKey(round.number(), OPERATOR, 1);
    applicants.prepare(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0), RosterSamples.sufficient());
    var path = "/api/v1/applications/drafts/" + key + "/submission";
    var windows = List.of(window("once-first", key), window("once-second", key));
    var start = new CountDownLatch(1);
    var presses = new ArrayList<Callable<HttpResponse<String>>>();
    for (int i = 0; i < PRESSES; i++) {
      var window = windows.get(i % 2);
      // Half of them, of either person, carry one key; the rest a new one each.
      var requestKey = i % 4 < 2 ? "one key" : UUID.randomUUID().toString();
      presses.add(() -> {
        start.await();
        return window.press(path, requestKey);
      });
    }
    var threads = Executors.newFixedThreadPool(PRESSES);
    var received = new HashSet<String>();
    try {
      var running = presses.stream().map(threads::submit).toList();
      start.countDown();
      for (var press : running) {
        var answer = press.get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        received.add(new ObjectMapper().readTree(answer.body()).get("number").asText());
      }
    } finally {
      threads.shutdownNow();
    }

    var submitted = applications.ofRound(round.number(), 10);
    assertThat(submitted).hasSize(1);
    assertThat(receipts.of(submitted.get(0).number())).singleElement()
        .satisfies(receipt -> assertThat(received).containsExactly(receipt.number()));
    assertThat(driver.openTasks(submitted.get(0).number().value())).hasSize(1);
  }

  private Window window(String user, DraftKey key) {
    accounts.ensure(user, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var visitor = new Browserless(port).signIn(user);
    return new Window(visitor, visitor.csrf("/cases/drafts/" + key + "/check"));
  }

  private record Window(Browserless visitor, String token) {

    /** Who is asked to come back does, as the page does. */
    HttpResponse<String> press(String path, String requestKey) {
      var press = visitor.request(path).header("Idempotency-Key", requestKey).header("X-CSRF-TOKEN", token)
          .POST(BodyPublishers.noBody()).build();
      var answer = visitor.send(press);
      while (answer.statusCode() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
        answer = visitor.send(press);
      }
      return answer;
    }
  }
}
