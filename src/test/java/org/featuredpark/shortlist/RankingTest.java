package org.featuredpark.shortlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Ranking.Choice;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class RankingTest {

  private static final RoundNumber ROUND = new RoundNumber("PILOT-2024-1");

  @Test
  @Proves("R42")
  void every_park_gets_a_place_or_a_reason_why_not() {
    var ranking = new Ranking(List.of(choice(3, "链主带动强"), choice(1, "小巨人多")), "竞争力不足\n" + park(4) + "：产权待厘清");
    assertThat(ranking.over(accepted(1, 2, 3, 4))).containsExactly(
        new Candidate(park(3), 1, "链主带动强"), new Candidate(park(1), 2, "小巨人多"),
        new Candidate(park(2), null, "竞争力不足"), new Candidate(park(4), null, "产权待厘清"));
  }

  @Test
  @Proves("R42")
  void a_missing_reason_is_refused_where_it_is_missing() {
    assertThat(refusal(new Ranking(List.of(choice(1, " ")), "无"), 1).field()).contains("reason1");
    assertThat(refusal(new Ranking(List.of(choice(1, "好")), park(2) + "：弱"), 1, 2, 3).field())
        .contains("otherReasons");
    assertThat(new Ranking(List.of(choice(1, "好")), "").over(accepted(1))).hasSize(1);
  }

  @Test
  void a_park_is_chosen_once_and_only_from_those_accepted() {
    var twice = catchThrowableOfType(Refused.class,
        () -> new Ranking(List.of(choice(1, "好"), new Choice("secondChoice", park(1), "好")), "弱"));
    assertThat(twice.field()).contains("secondChoice");
    assertThat(refusal(new Ranking(List.of(choice(9, "好")), "弱"), 1, 2).clause()).contains(new Clause("R42"));
  }

  @Test
  void nobody_chosen_still_needs_reasons() {
    assertThat(new Ranking(List.of(), "均未达到要求").over(accepted(1, 2))).allMatch(one -> !one.chosen());
    assertThat(refusal(new Ranking(List.of(), ""), 1).field()).contains("otherReasons");
  }

  private static Refused refusal(Ranking ranking, int... accepted) {
    return catchThrowableOfType(Refused.class, () -> ranking.over(accepted(accepted)));
  }

  private static Choice choice(int sequence, String reason) {
    return new Choice("firstChoice", park(sequence), reason);
  }

  private static ApplicationNumber park(int sequence) {
    return ApplicationNumber.of(ROUND, District.HAIDIAN, sequence);
  }

  private static List<Application> accepted(int... sequences) {
    return Arrays.stream(sequences).mapToObj(sequence -> new Application(park(sequence), TestApplications.OPERATOR,
        "运营公司", "张三", "李四", "010-1", "示范园" + sequence, District.HAIDIAN, ParkDirection.TALENT_LED, "科技服务业",
        new BigDecimal("20000.00"), Money.ofFen(400_000_000_000L), Money.ZERO, new TenantCounts(15, 3, 2), 1,
        Instant.parse("2024-07-18T02:00:00Z"), ApplicationStatus.ACCEPTED)).toList();
  }
}
