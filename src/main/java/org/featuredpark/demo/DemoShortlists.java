package org.featuredpark.demo;

import static org.featuredpark.shortlist.process.DistrictShortlistProcess.FILE_NIL_REPORT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.RANK_CANDIDATES;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.SEAL_RECOMMENDATION;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;

/** Districts rank their parks, seal the letter, or report that they recommend none. R42–R47. */
@Demo
class DemoShortlists {

  private static final List<String> PLACES = List.of("first", "second", "third");

  private final Desk desk;

  DemoShortlists(Desk desk) {
    this.desk = desk;
  }

  /** Whether a district has anything to decide; one whose parks were all rejected has not. */
  boolean waitFor(RoundNumber round, District district) {
    return desk.isOpen(key(round, district), RANK_CANDIDATES);
  }

  /** Puts the chosen parks in order; an empty choice leads to a nil report. */
  void rank(RoundNumber round, District district, List<ApplicationNumber> chosen) {
    var form = new HashMap<String, Object>(Map.of("otherReasons", "本批名额有限，综合产业导向和服务能力，暂不推荐。"));
    for (int i = 0; i < chosen.size(); i++) {
      form.put(PLACES.get(i) + "Choice", chosen.get(i).value());
      form.put(PLACES.get(i) + "Reason", "符合本区重点产业发展方向，专精特新企业集聚度高，服务能力突出。");
    }
    desk.complete(Person.officer(district), key(round, district), RANK_CANDIDATES, form);
  }

  /** The head signs whatever the ranking came to. */
  void sign(RoundNumber round, District district, LocalDate day) {
    var key = key(round, district);
    if (desk.isOpen(key, FILE_NIL_REPORT)) {
      desk.complete(Person.head(district), key, FILE_NIL_REPORT, Map.of("decision", "APPROVED",
          "nilReason", "本区本批没有符合申报条件的园区，将继续培育。"));
    } else {
      desk.complete(Person.head(district), key, SEAL_RECOMMENDATION, Map.of("decision", "APPROVED",
          "letterNo", district.zhName() + "经信函〔" + day.getYear() + "〕" + (district.ordinal() + 11) + "号",
          "letterDate", day.toString(), "tableSealed", true, "packageChecked", true));
    }
  }

  private static String key(RoundNumber round, District district) {
    return round + "/" + district.code();
  }
}
