package org.featuredpark.demo;

import java.util.List;
import java.util.Map;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.round.Round;

/** The round that a visitor finds open, with applications at every point of the intake. */
@Demo
class DemoThisYear {

  /** The parks that apply for the first time. */
  static final List<String> NEWCOMERS =
      List.of("zhaoquanying", "nangong", "xihongmen", "wenquan", "majuqiao", "dougezhuang");

  private static final int DAYS_OPEN = 12;
  private static final int DAYS_LEFT = 18;
  private static final int DAYS_FOR_DISTRICTS = 11;
  private static final int PLACES = 10;

  private final Diary diary;
  private final VisitorsTime visitors;
  private final DemoCalls calls;
  private final DemoApplications applications;

  DemoThisYear(Diary diary, VisitorsTime visitors, DemoCalls calls, DemoApplications applications) {
    this.diary = diary;
    this.visitors = visitors;
    this.calls = calls;
    this.applications = applications;
  }

  /** Sets the round down in the diary. */
  void play() {
    var opensOn = visitors.today().minusDays(DAYS_OPEN);
    diary.on(opensOn, "this year's call", () -> {
      var deadline = visitors.today().plusDays(DAYS_LEFT);
      var round = calls.openPilot(opensOn, deadline, deadline.plusDays(DAYS_FOR_DISTRICTS), PLACES);
      var parks = Cast.byKey(round.baseDate());
      diary.on(opensOn.plusDays(5), "this year's first applications", () -> applyFirst(round, parks));
      diary.on(opensOn.plusDays(9), "this year's applications", () -> apply(round, parks));
    });
  }

  private void applyFirst(Round round, Map<String, Park> parks) {
    for (var key : List.of("miyun", "sihai", "zhaoquanying")) {
      applications.examine(parks.get(key), applications.apply(parks.get(key), round.number()));
    }
  }

  private void apply(Round round, Map<String, Park> parks) {
    applications.draft(parks.get("nangong"), round.number());
    applications.apply(parks.get("xihongmen"), round.number());
    applications.verify(parks.get("wenquan"), applications.apply(parks.get("wenquan"), round.number()));
    applications.verify(parks.get("majuqiao"), applications.apply(parks.get("majuqiao"), round.number()));
    var unclear = parks.get("dougezhuang");
    applications.sendBack(unclear, applications.apply(unclear, round.number()), MaterialKind.PROPERTY_RIGHT,
        "委托运营协议缺少签署页，请补齐。");
  }
}
