package org.featuredpark.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.demo.process.EngineAtRest;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.BeijingTime;
import org.junit.jupiter.api.Test;

/** Somebody starts the demonstration years from now, over days that nobody has announced, and starts it again. */
class LaterFirstStartTest {

  private static final LocalDate DAY = LocalDate.of(2028, 3, 15);

  @Test
  void the_story_ends_on_that_day_and_is_not_told_twice() {
    List<String> cases;
    try (var demo = start()) {
      endsOnThatDay(demo);
      cases = cases(demo);
    }
    try (var again = start()) {
      assertThat(cases(again)).isEqualTo(cases);
      assertThat(again.rounds()).hasSize(6);
    }
  }

  private static DemoUnderTest start() {
    return new DemoUnderTest("later-start", "--featuredpark.demo.today=" + DAY);
  }

  private static void endsOnThatDay(DemoUnderTest demo) {
    var now = demo.get(Clock.class).instant();
    assertThat(BeijingTime.dateOf(now)).isEqualTo(DAY);
    new EngineAtRest(demo.system()).isAt(now);
    var rounds = demo.rounds();
    assertThat(rounds.get(0).opensOn()).isEqualTo(Scripts.NOTICE_OF_2024);
    assertThat(rounds.get(5)).matches(round -> round.status() == RoundStatus.OPEN && round.acceptsAt(now));
    assertThat(demo.register()).hasSize(6).filteredOn(title -> title.status() == TitleStatus.VALID).hasSize(5)
        .allMatch(title -> title.isValidOn(DAY));
    assertThat(demo.applicationsOf(rounds.get(1)))
        .allMatch(park -> park.status() == ApplicationStatus.UNDER_EVALUATION);
    assertThat(demo.applicationsOf(rounds.get(2)))
        .allMatch(park -> park.status() == ApplicationStatus.UNDER_CONSTRUCTION);
    assertThat(demo.waitingFor("city-head")).contains("决定是否认定");
    assertThat(demo.waitingFor("applicant2")).contains("报送绩效自评");
    assertThat(Instant.now()).isBefore(now);
  }

  private static List<String> cases(DemoUnderTest demo) {
    return demo.rounds().stream().flatMap(round -> demo.applicationsOf(round).stream())
        .map(park -> park.number() + " " + park.status()).toList();
  }
}
