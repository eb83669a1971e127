package org.featuredpark.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.util.Random;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.ServiceClient;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is typed into a draft: it is kept as it is, or refused in words, and what was there is still there. */
@CaseworkTest
class HostileDraftsTest {

  /** For a long run: {@code -Dhostile.values=5000 -Djunit.jupiter.execution.timeout.default=1h}, and another seed. */
  static final int VALUES = Integer.getInteger("hostile.values", 100);
  static final long SEED = Long.getLong("hostile.seed", 20240720);
  private static final int PAGES_EVERY = 4;
  private static final int SUBMISSION_EVERY = 20;

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;

  private final Answers answers = new Answers();
  private DraftKey key;
  private ServiceClient owner;
  private Browserless visitor;
  private Browserless officer;
  private String kept = "{}";

  @BeforeEach
  void an_applicant_has_everything_but_the_form() {
    key = new DraftKey(applicants.openRound(RoundSamples.unusedNumber("PILOT-HOSTILE")).number(),
        new CreditCode(RosterSamples.code(4742)), 1);
    var user = accounts.ensure("hostile-typist", Role.APPLICANT.group(), Groups.operator(key.operator()));
    owner = new ServiceClient(port, user);
    visitor = new Browserless(port).signIn(user);
    officer = new Browserless(port).signIn(accounts.ensure("hostile-officer", Groups.officersOf(District.HAIDIAN)));
    applicants.prepare(key, DraftSamples.draft(key.operator(), District.HAIDIAN, 0), RosterSamples.sufficient());
    kept = DraftSamples.draft(key.operator(), District.HAIDIAN, 0).toString();
  }

  @Test
  @Proves("R39")
  void whatever_is_typed_is_kept_as_it_is_or_refused_in_words() {
    for (int i = 0; i < VALUES; i++) {
      var draft = HostileDraft.drawn(key.operator(), new Random(SEED + i));
      var what = "value " + (SEED + i) + " in " + draft.field();
      int turn = i;
      answers.look(what, () -> send(draft, turn, what));
    }
    System.out.println("Hostile drafts by answer: " + answers);
    answers.assertAllCopedWith();
  }

  private void send(HostileDraft draft, int turn, String what) {
    boolean complete = save(draft, what);
    if (turn % PAGES_EVERY == 0) {
      look("/cases/drafts/" + key + "/check", what);
      look("/cases/drafts/" + key, what);
    }
    if (complete && turn % SUBMISSION_EVERY == 0) {
      submit(what);
    }
  }

  /** Whether it could be submitted. */
  private boolean save(HostileDraft draft, String what) {
    var answer = owner.bytes("PUT", api(), draft.body(), "Content-Type", "application/json");
    boolean taken = answers.taken("draft", answer, what);
    if (taken) {
      assertThat(draft.isText()).as(what).isTrue();
      kept = draft.text();
      assertThat(read(answer).at("/problems")).as(what).allSatisfy(problem -> {
        assertThat(problem.at("/message").asText()).matches("(?s).*\\p{IsHan}.*");
        assertThat(problem.at("/field").asText()).isNotBlank();
      });
    }
    var shown = owner.get(api());
    assertThat(shown.statusCode()).as(what + shown.body()).isEqualTo(200);
    assertThat(shown.body()).as(what).contains("\"content\":" + kept + ",\"deadline\"");
    assertThat(read(shown).at("/saved/revision").asInt()).as(what).isPositive();
    return taken && read(answer).at("/problems").isEmpty();
  }

  private void submit(String what) {
    var answer = owner.json("POST", api() + "/submission", "", "Idempotency-Key", UUID.randomUUID().toString());
    if (!answers.taken("submission", answer, what)) {
      return;
    }
    var number = read(answer).at("/application").asText();
    look("/cases/" + number, what);
    look("/cases/" + number + "/receipt", what);
    Answers.assertShown(officer.get("/workspace/cases/" + number), what);
    assertThat(owner.get("/api/v1/applications/" + number + "/progress").statusCode()).as(what).isEqualTo(200);
    assertThat(owner.get("/api/v1/applications/" + number + "/boundary.svg").statusCode()).as(what).isEqualTo(200);
    assertThat(owner.get("/api/v1/applications/" + number + "/receipt.pdf").body()).as(what).startsWith("%PDF");
  }

  private void look(String page, String what) {
    Answers.assertShown(visitor.get(page), what);
  }

  private String api() {
    return "/api/v1/applications/drafts/" + key;
  }
}
