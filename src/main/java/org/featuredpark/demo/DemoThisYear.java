package org.featuredpark.demo;

import static org.featuredpark.demo.Steps.step;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.round.Round;

/** The round that a visitor finds open, with applications at every point of the intake. */
@Demo
class DemoThisYear {

  private static final int DAYS_OPEN = 12;
  private static final int DAYS_LEFT = 18;
  private static final int DAYS_FOR_DISTRICTS = 11;
  private static final int PLACES = 10;

  private final Clockwork clock;
  private final DemoCalls calls;
  private final DemoApplications applications;

  DemoThisYear(Clockwork clock, DemoCalls calls, DemoApplications applications) {
    this.clock = clock;
    this.calls = calls;
    this.applications = applications;
  }

  void play() {
    var opensOn = clock.realToday().minusDays(DAYS_OPEN);
    var deadline = clock.realToday().plusDays(DAYS_LEFT);
    clock.until(opensOn);
    var round = calls.openPilot("北京市专精特新特色园区（试点）" + deadline.getYear() + "年度申报", opensOn, deadline,
        deadline.plusDays(DAYS_FOR_DISTRICTS), PLACES);
    step("this round's applications", () -> apply(round));
    clock.untilNow();
  }

  private void apply(Round round) {
    Map<String, Park> parks = Cast.parksAt(round.baseDate()).stream()
        .collect(Collectors.toMap(Park::key, Function.identity()));
    clock.untilWorkingDaysLater(4);
    for (var key : List.of("miyun", "sihai", "zhaoquanying")) {
      applications.examine(parks.get(key), applications.apply(parks.get(key), round.number()));
    }
    clock.untilWorkingDaysLater(2);
    applications.draft(parks.get("nangong"), round.number());
    applications.apply(parks.get("xihongmen"), round.number());
    applications.verify(parks.get("wenquan"), applications.apply(parks.get("wenquan"), round.number()));
    applications.verify(parks.get("majuqiao"), applications.apply(parks.get("majuqiao"), round.number()));
    var unclear = parks.get("dougezhuang");
    applications.sendBack(unclear, applications.apply(unclear, round.number()), MaterialKind.PROPERTY_RIGHT,
        "委托运营协议缺少签署页，请补齐。");
  }
}
