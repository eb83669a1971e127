package org.featuredpark.monitoring.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Milestone;
import org.featuredpark.monitoring.StartWatch;
import org.featuredpark.monitoring.Tally;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class ConstructionTableTest {

  private static final ApplicationNumber PARK = new ApplicationNumber("PILOT-2024-110108-0001");
  private static final LocalDate START = LocalDate.of(2024, 9, 10);
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  private static final Construction OPENED = Construction.opened(PARK,
      new ConstructionPeriod(START, START.plusYears(1)), StartWatch.of(START.plusDays(40), START.plusDays(40), START));

  @BothDatabases
  void what_was_opened_and_saved_is_found_again(TestDatabase database) {
    var constructions = table(database);
    constructions.open(OPENED, List.of());

    var moved = OPENED.with(OPENED.start().extendedTo(START.plusDays(60), START.plusDays(5)))
        .with(ConstructionStatus.REVOKED);
    constructions.save(moved);

    assertThat(constructions.get(PARK)).isEqualTo(moved);
    assertThat(constructions.running(10)).isEmpty();
  }

  @BothDatabases
  void a_park_without_a_project_has_no_start_to_watch(TestDatabase database) {
    var constructions = table(database);
    constructions.open(Construction.opened(PARK, OPENED.period(), StartWatch.NONE), List.of());

    assertThat(constructions.running(10)).singleElement()
        .satisfies(park -> assertThat(park.start().hasProject()).isFalse());
  }

  @BothDatabases
  void milestones_count_from_the_day_after_their_plan(TestDatabase database) {
    var constructions = table(database);
    constructions.open(OPENED, List.of(
        new Milestone("M1", "设备进场", TODAY.minusDays(9), TODAY.minusDays(9)),
        new Milestone("M2", "平台上线", TODAY.minusDays(8), TODAY.minusDays(7)),
        new Milestone("M3", "试运行", TODAY.minusDays(1), null),
        new Milestone("M4", "验收", TODAY, null)));

    assertThat(constructions.get(PARK).milestones()).isEqualTo(new Tally(3, 1));

    constructions.save(PARK, new Milestone("M4", "验收", TODAY, TODAY));
    assertThat(constructions.get(PARK).milestones()).isEqualTo(new Tally(4, 2));
    assertThat(constructions.milestones(PARK)).extracting(Milestone::code).containsExactly("M1", "M2", "M3", "M4");
  }

  @BothDatabases
  void an_unknown_park_is_not_found(TestDatabase database) {
    assertThatThrownBy(() -> table(database).get(PARK)).isInstanceOf(NotFound.class);
  }

  private static ConstructionTable table(TestDatabase database) {
    return new ConstructionTable(database.jdbc(), Clock.fixed(BeijingTime.startOf(TODAY), BeijingTime.ZONE));
  }
}
