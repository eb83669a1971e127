package org.featuredpark.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;

/** Opens rounds as the city does: through the start form in Tasklist. */
@Demo
class DemoCalls {

  private static final int MOST_CALLS = 10;
  private static final String ORDINALS = "一二三四五六七八九十";
  private static final String PROCESS = "programmeRound";

  private final Desk desk;
  private final Rounds rounds;

  DemoCalls(Desk desk, Rounds rounds) {
    this.desk = desk;
    this.rounds = rounds;
  }

  /** Opens a pilot round that takes applications from that day on. R02–R05, R38, R43, R45. */
  Round openPilot(LocalDate opensOn, LocalDate applicationDeadline, LocalDate districtDeadline, int places) {
    Map<String, Object> form = new HashMap<>(Map.of("title", title(opensOn.getYear()), "stage", "PILOT",
        "policyTag", "PILOT-2024", "opensOn", opensOn.toString(),
        "applicationDeadlineDay", applicationDeadline.toString(),
        "districtDeadlineDay", districtDeadline.toString(), "baseDate", applicationDeadline.toString()));
    form.putAll(Map.of("districtQuota", 3, "places", places, "noticeDays", 5, "panelSize", 5,
        "constructionPeriod", "P1Y", "weightOperation", 60, "weightProject", 40, "passLine", 60));
    ActingAs.person(Person.CITY, () -> desk.start(PROCESS, form));
    return rounds.recent(1).get(0);
  }

  /** A year's second call and the later ones say so. */
  private String title(int year) {
    long earlier = rounds.recent(MOST_CALLS).stream().filter(round -> round.opensOn().getYear() == year).count();
    return "北京市专精特新特色园区（试点）" + year + "年度" + (earlier == 0 ? "" : "第" + ORDINALS.charAt((int) earlier) + "批")
        + "申报";
  }
}
