package org.featuredpark.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Ranking.Choice;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.Proves;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R43 holds whoever acts, and however many act at once. */
@CaseworkTest
class QuotaUnderConcurrencyTest {

  private static int count;

  @Autowired
  private RankCandidates ranking;
  @Autowired
  private Shortlists shortlists;
  @Autowired
  private Rounds rounds;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private TestTime time;

  private DistrictRound id;

  @BeforeEach
  void six_accepted_parks() {
    time.setTo(LocalDate.of(2024, 7, 22));
    id = new DistrictRound(new RoundNumber("PILOT-2024-6" + ++count), District.CHANGPING);
    rounds.add(RoundSamples.pilot(id.round().value()));
    shortlists.add(Shortlist.begun(id));
    for (int i = 1; i <= 6; i++) {
      TestApplications.insert(jdbc, id.round(), District.CHANGPING, i, ApplicationStatus.ACCEPTED);
    }
  }

  @RepeatedTest(5)
  @Proves("R43")
  void of_two_officers_who_act_at_once_one_is_refused() throws Exception {
    var start = new CountDownLatch(1);
    var threads = Executors.newFixedThreadPool(2);
    try {
      var first = threads.submit(officer(start, 1, 2, 3));
      var second = threads.submit(officer(start, 4, 5, 6));
      start.countDown();

      var refusals = new ArrayList<Throwable>();
      for (var result : List.of(first, second)) {
        try {
          assertThat(result.get()).isEqualTo(3);
        } catch (ExecutionException refused) {
          refusals.add(refused.getCause());
        }
      }
      assertThat(refusals).singleElement().isInstanceOf(Refused.class);
      assertThat(shortlists.candidates(id)).filteredOn(Candidate::chosen).hasSize(3);
      assertThat(shortlists.candidates(id)).hasSize(6);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  @Proves("R43")
  void a_fourth_park_is_refused_and_nothing_is_kept() {
    People.asOfficer(District.CHANGPING);
    assertThat(catchThrowableOfType(Refused.class,
        () -> ranking.rank(id, choices(1, 2, 3, 4))).getMessage()).contains("不多于 3 个");
    assertThat(shortlists.candidates(id)).isEmpty();
    assertThat(shortlists.get(id).status()).isEqualTo(ShortlistStatus.RANKING);
  }

  private Callable<Integer> officer(CountDownLatch start, int... parks) {
    return () -> People.inTurn(() -> {
      People.asOfficer(District.CHANGPING);
      await(start);
      return ranking.rank(id, choices(parks));
    });
  }

  private static void await(CountDownLatch start) {
    try {
      start.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private Ranking choices(int... parks) {
    var choices = new ArrayList<Choice>();
    for (int park : parks) {
      choices.add(new Choice("firstChoice", ApplicationNumber.of(id.round(), id.district(), park), "特色突出"));
    }
    return new Ranking(choices, "名额有限");
  }
}
