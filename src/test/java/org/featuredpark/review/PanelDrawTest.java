package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class PanelDrawTest {

  private static final CreditCode EMPLOYER = new CreditCode("911101081000004460");

  @Property
  void the_same_seed_draws_the_same_experts_whatever_order_they_come_in(@ForAll Random random) {
    var pool = pool(9, 3);
    var shuffled = new java.util.ArrayList<>(pool);
    Collections.shuffle(shuffled, random);
    assertThat(PanelDraw.of("7f", shuffled, 5, true)).isEqualTo(PanelDraw.of("7f", pool, 5, true));
  }

  @Property
  @Proves("R49")
  void a_complete_draw_seats_distinct_experts_with_one_for_finance(
      @ForAll String seed, @ForAll @IntRange(min = 1, max = 7) int seats,
      @ForAll @IntRange(min = 1, max = 5) int finance) {
    var picked = PanelDraw.of(seed, pool(12, finance), seats, true).picked();
    assertThat(new HashSet<>(picked)).hasSize(seats);
    assertThat(picked).anyMatch(Expert::judgesFinance);
  }

  @Test
  void a_seat_stays_open_for_finance_when_the_pool_has_nobody_for_it() {
    assertThat(PanelDraw.of("7f", pool(9, 0), 5, true).picked()).hasSize(4);
    assertThat(PanelDraw.of("7f", pool(9, 0), 5, false).picked()).hasSize(5);
  }

  @Test
  void an_exhausted_pool_seats_whom_it_has() {
    assertThat(PanelDraw.of("7f", pool(3, 1), 5, true).picked()).hasSize(3);
    assertThat(PanelDraw.of("7f", List.of(), 5, true).picked()).isEmpty();
  }

  @Test
  void different_seeds_give_everyone_a_chance() {
    var everPicked = new HashSet<String>();
    IntStream.range(0, 200).forEach(seed -> PanelDraw.of("" + seed, pool(9, 2), 5, true).picked()
        .forEach(expert -> everPicked.add(expert.userId())));
    assertThat(everPicked).hasSize(9);
  }

  @Test
  void the_protocol_names_seed_range_and_result() {
    var draw = PanelDraw.of("7f", pool(3, 1), 1, false);
    assertThat(draw.protocol()).contains("种子7f", "expert1", "expert2", "expert3",
        "抽中：" + draw.picked().get(0).userId());
  }

  private static List<Expert> pool(int size, int finance) {
    return IntStream.rangeClosed(1, size).mapToObj(i -> new Expert("expert" + i, "专家" + i, "某研究院", EMPLOYER,
        i <= finance ? Set.of(Specialty.FINANCE) : Set.of(Specialty.TECHNICAL), true)).toList();
  }
}
