package org.featuredpark.wholeround;

import static org.featuredpark.application.process.ApplicationIntakeProcess.CONFIRM_REJECTION;
import static org.featuredpark.application.process.ApplicationIntakeProcess.DISPOSE_FINDINGS;
import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFY_MATERIALS;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.FILE_NIL_REPORT;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.RANK_CANDIDATES;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.SEAL_RECOMMENDATION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.TestApplications;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** The districts: officers verify and rank, heads seal or report that there is nothing. R42–R47. */
@Component
class Districts {

  private static final List<String> PLACES = List.of("first", "second", "third", "fourth");

  private final Desks desks;
  private final Course course;

  Districts(Desks desks, Course course) {
    this.desks = desks;
    this.course = course;
  }

  void verify(ApplicationNumber number) {
    officer(number, VERIFY_MATERIALS, TestApplications.verified());
  }

  void sendBack(ApplicationNumber number) {
    officer(number, VERIFY_MATERIALS, Map.of("decision", "RETURN", "note", "请补正四至范围图。", "corrections",
        "[{\"field\": \"park.address\", \"reason\": \"门牌号有误\"}]"));
  }

  void confirmRejection(ApplicationNumber number) {
    officer(number, CONFIRM_REJECTION, Map.of("decision", "CONFIRM"));
  }

  void dispose(ApplicationNumber number, String decision, String text) {
    officer(number, DISPOSE_FINDINGS, Map.of("decision", decision, "dispositionR24", text, "reason", text));
  }

  void rank(Round round, District district, List<ApplicationNumber> chosen) {
    var form = new HashMap<String, Object>(Map.of("otherReasons", "本批名额有限，暂不推荐。"));
    for (int i = 0; i < chosen.size(); i++) {
      form.put(PLACES.get(i) + "Choice", chosen.get(i).value());
      form.put(PLACES.get(i) + "Reason", "专精特新企业集聚度高，服务能力突出。");
    }
    People.asOfficer(district);
    desks.complete(key(round, district), RANK_CANDIDATES, form);
  }

  void seal(Round round, District district, boolean tableSealed) {
    People.asHead(district);
    desks.complete(key(round, district), SEAL_RECOMMENDATION, Map.of("decision", "APPROVED",
        "letterNo", district.zhName() + "经信函〔2024〕" + (district.ordinal() + 1) + "号",
        "letterDate", course.today().toString(), "tableSealed", tableSealed, "packageChecked", true));
    course.runDue();
  }

  void reportNone(Round round, District district) {
    People.asHead(district);
    desks.complete(key(round, district), FILE_NIL_REPORT,
        Map.of("decision", "APPROVED", "nilReason", "本区本批没有成熟的园区，将继续培育。"));
    course.runDue();
  }

  static String key(Round round, District district) {
    return round.number() + "/" + district.code();
  }

  private void officer(ApplicationNumber number, String task, Map<String, Object> form) {
    People.asOfficer(number.district());
    desks.complete(number, task, form);
  }
}
