package org.featuredpark.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.demo.RoundScript.Days;
import org.featuredpark.demo.RoundScript.Ending;
import org.featuredpark.demo.RoundScript.Turn;
import org.featuredpark.evaluation.process.PerformanceEvaluationProcess;
import org.featuredpark.monitoring.process.ConstructionMonitoringProcess;
import org.featuredpark.recognition.process.RecognitionProcess;

/** The rounds before this year's: the pilot of the notice, and one in every stage that a visitor may want to see. */
@Demo
class Scripts {

  static final LocalDate NOTICE_OF_2024 = LocalDate.of(2024, Month.JUNE, 24);

  private static final int DAYS_SINCE_PERIOD_ENDED = 22;
  private static final int DAYS_SINCE_CALL_OF_BUILDERS = 290;
  private static final int DAYS_SINCE_CALL_UNDER_REVIEW = 40;
  private static final int DAYS_SINCE_CALL_WITH_DISTRICTS = 26;

  private final WorkingDays workingDays;
  private final VisitorsTime visitors;

  Scripts(WorkingDays workingDays, VisitorsTime visitors) {
    this.workingDays = workingDays;
    this.visitors = visitors;
  }

  List<RoundScript> all() {
    return List.of(pilot(), underEvaluation(), underConstruction(), underReview(), withDistricts());
  }

  /** Everybody who applied in 2024; the tenth place lies between huangcun and hongda. */
  private static RoundScript pilot() {
    var applicants = Cast.parks().stream().map(Park::key).filter(key -> !DemoThisYear.NEWCOMERS.contains(key)).toList();
    var quality = Map.ofEntries(
        entry("rongchang", .93), entry("shenggong", .92), entry("yongfeng", .91), entry("shangdi", .90),
        entry("fengke", .89), entry("linhe", .88), entry("doudian", .87), entry("chaolai", .86),
        entry("jingshan", .85), entry("huangcun", .84), entry("hongda", .81), entry("shougang", .79),
        entry("kongang", .77), entry("wangjing", .76), entry("taihu", .74), entry("yanqi", .73),
        entry("sijiqing", .71), entry("caiyu", .70), entry("jinghai", .68), entry("shijing", .55));
    var turns = Map.of(Turn.LATE, "sihai", Turn.WITHDRAWN, "shahe", Turn.SENT_BACK, "taihu",
        Turn.LOSES_AN_EXPERT, "chaolai", Turn.UPHELD_OBJECTION, "huangcun", Turn.REJECTED_OBJECTION, "fengke");
    var fates = Map.of("yongfeng", Fate.RECTIFIES, "linhe", Fate.LEAVES, "doudian", Fate.NEVER_STARTS,
        "chaolai", Fate.WITHDRAWS, "jingshan", Fate.FAILS, "hongda", Fate.ABSENT);
    return new RoundScript(NOTICE_OF_2024, Days.AS_IN_2024, Pace.AS_IN_2024, Ending.ANNOUNCED, applicants, quality,
        turns, fates, Map.of());
  }

  /** The year of these parks ended three weeks ago; each waits at another desk. */
  private RoundScript underEvaluation() {
    var announced = visitors.today().minusYears(1).minusDays(DAYS_SINCE_PERIOD_ENDED);
    var signed = Pace.QUICK.signedFor(announced, workingDays.calendar());
    return quick(signed.minusDays(Days.AS_IN_2024.signed()), Ending.ANNOUNCED,
        Map.of("shougang", .86, "taihu", .84, "yanqi", .82, "kongang", .80),
        Map.of("shougang", RecognitionProcess.DECIDE_RECOGNITION, "taihu", PerformanceEvaluationProcess.CONFIRM_GRADE,
            "yanqi", PerformanceEvaluationProcess.INSPECT_SITE,
            "kongang", PerformanceEvaluationProcess.SUBMIT_SELF_EVALUATION));
  }

  private RoundScript underConstruction() {
    return quick(visitors.today().minusDays(DAYS_SINCE_CALL_OF_BUILDERS), Ending.ANNOUNCED,
        Map.of("wangjing", .84, "caiyu", .82, "shahe", .80, "shijing", .74),
        Map.of("wangjing", ConstructionMonitoringProcess.SUBMIT_MONTHLY_REPORT));
  }

  private RoundScript underReview() {
    return quick(visitors.today().minusDays(DAYS_SINCE_CALL_UNDER_REVIEW), Ending.WITH_THE_EXPERTS,
        Map.of("sijiqing", .80, "huangcun", .76), Map.of());
  }

  private RoundScript withDistricts() {
    return new RoundScript(visitors.today().minusDays(DAYS_SINCE_CALL_WITH_DISTRICTS), new Days(14, 17, 22, 25, 33),
        Pace.QUICK, Ending.WITH_THE_DISTRICTS, List.of("jinghai", "shichahai"),
        Map.of("jinghai", .80, "shichahai", .76), Map.of(), Map.of(), Map.of());
  }

  /** A small round in which nothing goes wrong. */
  private static RoundScript quick(LocalDate called, Ending ending, Map<String, Double> quality,
      Map<String, String> visitors) {
    return new RoundScript(called, Days.AS_IN_2024, Pace.QUICK, ending, quality.keySet().stream().sorted().toList(),
        quality, Map.of(), Map.of(), visitors);
  }
}
