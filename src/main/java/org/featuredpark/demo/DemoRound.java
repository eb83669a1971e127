package org.featuredpark.demo;

import static org.featuredpark.demo.Steps.step;

import java.util.List;
import java.util.Map;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.round.Round;
import org.featuredpark.shared.District;

/**
 * An earlier round, from its call to the announcement of its list, with the days between its dates as in the notice
 * of 2024: an objection upheld, a reserve moved up, an application late, one sent back and one withdrawn.
 */
@Demo
class DemoRound {

  private static final int DAYS_FOR_APPLICATIONS = 26;
  private static final int DAYS_FOR_DISTRICTS = 37;
  private static final int PLACES = 10;
  private static final String LATE = "sihai";
  private static final String WITHDRAWN = "shahe";

  /** How good the panels found each recommended park; the tenth place lies between huangcun and hongda. */
  private static final Map<String, Double> QUALITY = Map.ofEntries(
      Map.entry("rongchang", .93), Map.entry("shenggong", .92), Map.entry("yongfeng", .91), Map.entry("shangdi", .90),
      Map.entry("fengke", .89), Map.entry("linhe", .88), Map.entry("doudian", .87), Map.entry("chaolai", .86),
      Map.entry("jingshan", .85), Map.entry("huangcun", .84), Map.entry("hongda", .81), Map.entry("shougang", .79),
      Map.entry("kongang", .77), Map.entry("wangjing", .76), Map.entry("taihu", .74), Map.entry("yanqi", .73),
      Map.entry("sijiqing", .71), Map.entry("caiyu", .70), Map.entry("jinghai", .68), Map.entry("shijing", .55));

  private final Clockwork clock;
  private final DemoCalls calls;
  private final DemoApplications applications;
  private final DemoShortlists shortlists;
  private final DemoReviews reviews;
  private final DemoSelections selections;
  private final DemoNotices notices;

  DemoRound(Clockwork clock, DemoCalls calls, DemoApplications applications, DemoShortlists shortlists,
      DemoReviews reviews, DemoSelections selections, DemoNotices notices) {
    this.clock = clock;
    this.calls = calls;
    this.applications = applications;
    this.shortlists = shortlists;
    this.reviews = reviews;
    this.selections = selections;
    this.notices = notices;
  }

  /** Begins today and ends when the list is announced. */
  Entries play() {
    var entries = new Entries();
    var called = clock.today();
    var round = calls.openPilot("北京市专精特新特色园区（试点）" + called.getYear() + "年度申报", called,
        called.plusDays(DAYS_FOR_APPLICATIONS), called.plusDays(DAYS_FOR_DISTRICTS), PLACES);
    step("applications", () -> apply(round, entries));
    step("districts", () -> shortlist(round, entries));
    step("review", () -> review(entries));
    step("notice and announcement", () -> select(round, entries));
    return entries;
  }

  private void apply(Round round, Entries entries) {
    clock.until(round.opensOn().plusDays(14));
    var parks = Cast.parksAt(round.baseDate());
    var late = parks.stream().filter(park -> park.key().equals(LATE)).findFirst().orElseThrow();
    parks.stream().filter(park -> !park.equals(late))
        .forEach(park -> entries.add(park, applications.apply(park, round.number())));
    var taihu = entries.park("taihu");
    applications.sendBack(taihu, entries.number("taihu"), MaterialKind.BOUNDARY_MAP, "四至范围图的西侧边线不清晰，请重新绘制。");
    clock.until(round.opensOn().plusDays(17));
    applications.correct(taihu, round.number(), entries.number("taihu"), MaterialKind.BOUNDARY_MAP);
    entries.keys().forEach(key -> applications.examine(entries.park(key), entries.number(key)));
    applications.withdraw(entries.park(WITHDRAWN), entries.number(WITHDRAWN), "园区建设方案调整，拟下一批次申报。");
    applications.draft(late, round.number());
    clock.until(round.applicationDeadline());
    entries.add(late, applications.submit(late, round.number()));
  }

  private void shortlist(Round round, Entries entries) {
    clock.until(round.opensOn().plusDays(DAYS_FOR_DISTRICTS - 2L));
    for (var district : District.values()) {
      if (shortlists.waitFor(round.number(), district)) {
        shortlists.rank(round.number(), district, chosenOf(district, entries).stream().map(entries::number).toList());
        shortlists.sign(round.number(), district, clock.today());
      }
    }
  }

  private static List<String> chosenOf(District district, Entries entries) {
    return entries.of(district).stream().filter(QUALITY::containsKey).toList();
  }

  private void review(Entries entries) {
    clock.untilWorkingDaysLater(1);
    reviews.recuseOne(entries.number("chaolai"), "本人指导的博士生现任职于该园区入驻企业，申请回避。");
    recommended(entries).forEach(key -> reviews.declare(entries.number(key)));
    reviews.declare(entries.number("chaolai"));
    clock.untilWorkingDaysLater(4);
    recommended(entries).forEach(key -> reviews.score(entries.park(key), entries.number(key), QUALITY.get(key)));
    clock.untilWorkingDaysLater(3);
    recommended(entries).forEach(key -> reviews.agreePlan(entries.park(key), entries.number(key)));
  }

  private static List<String> recommended(Entries entries) {
    return entries.keys().stream().filter(QUALITY::containsKey).toList();
  }

  private void select(Round round, Entries entries) {
    clock.untilWorkingDaysLater(2);
    selections.confirmList(round.number());
    var notice = notices.latest();
    clock.untilWorkingDaysLater(2);
    var upheld = notices.object(notice, entries.number("huangcun"), "该园区公示前三个月内已有两家专精特新企业迁出，名单所列人数与实际不符。");
    var rejected = notices.object(notice, entries.number("fengke"), "该园区主导产业占比计算口径存疑，请予核查。");
    notices.check(upheld);
    notices.check(rejected);
    clock.untilWorkingDaysLater(4);
    notices.investigate(upheld, "经调取税务迁移记录和现场核查，两家企业确已迁出，园区未如实更新名单。");
    notices.investigate(rejected, "经复核分户统计报表，主导产业产值占比为76%，计算口径一致。");
    notices.decide(upheld, "UPHELD", "园区申报名单与实际不符，异议成立，移出拟入选名单。");
    notices.decide(rejected, "REJECTED", "申报数据与统计报表一致，异议不成立。");
    clock.until(notices.latest().publishedPeriod().closesAt());
    clock.untilWorkingDaysLater(1);
    selections.announce(round.number());
  }
}
