package org.featuredpark.wholeround;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_EXTENSION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_REVOCATION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.STATE_OVERDUE_REASONS;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.SUBMIT_MONTHLY_REPORT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.SUBMIT_QUARTERLY_REPORT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.VERIFY_START_EVIDENCE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WRITE_DISTRICT_EXPERIENCE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WRITE_OPERATOR_EXPERIENCE;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.monitoring.AttachStartDocument;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.ReportStart;
import org.featuredpark.monitoring.RequestChange;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.monitoring.StartDocument;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** The year of construction: operators start and report, districts verify, the city grants or revokes. R05–R08. */
@Component
class Builders {

  private static final String SUMMARY = "建立分级服务清单，由链主企业出题、专精特新企业答题，月度会商、问题清单销号，"
      + "一年服务企业一百二十家次，企业满意度九成六，做法可以在同类园区推广。";
  private static final Map<String, Map<String, Object>> REPORTS = Map.of(
      SUBMIT_MONTHLY_REPORT, Map.of("investmentWan", 40, "progress", "按计划推进。", "riskLevel", "NONE"),
      SUBMIT_QUARTERLY_REPORT, Map.of("progress", "目标完成符合时序。", "firmsServed", 30, "serviceTimes", 45,
          "events", "举办政策辅导、融资对接活动六场。"),
      WRITE_OPERATOR_EXPERIENCE, Map.of("summary", SUMMARY));

  private final AttachStartDocument attach;
  private final ReportStart reportStart;
  private final RequestChange requestChange;
  private final Desks desks;
  private final Course course;

  Builders(AttachStartDocument attach, ReportStart reportStart, RequestChange requestChange, Desks desks,
      Course course) {
    this.attach = attach;
    this.reportStart = reportStart;
    this.requestChange = requestChange;
    this.desks = desks;
    this.course = course;
  }

  void start(Park park, ApplicationNumber number) {
    People.asApplicant(park.operator());
    var today = course.today();
    var contract = attach.attach(number, StartDocument.CONTRACT, "合同.pdf",
        new ByteArrayInputStream(SampleFiles.pdf())).id();
    reportStart.report(number, new StartEvidence(today, "KG-2024-1", today.minusDays(9), "FK-0618",
        today.minusDays(3), today, List.of(contract)));
    People.asOfficer(park.district());
    desks.complete(number, VERIFY_START_EVIDENCE, Map.of("decision", "ACCEPT", "reason", "现场核实，已实质开工。"));
  }

  void extend(Park park, ApplicationNumber number, LocalDate newStart) {
    People.asApplicant(park.operator());
    requestChange.request(number,
        new RequestedChange(ChangeKind.EXTENSION, "关键设备进口周期延长，竣工日期不变。", null, null, newStart));
    People.asCity();
    desks.complete(number, DECIDE_EXTENSION, Map.of("decision", "APPROVE", "reason", "理由充分，同意延期一次。"));
  }

  void stateReasons(Park park, ApplicationNumber number) {
    People.asApplicant(park.operator());
    desks.complete(number, STATE_OVERDUE_REASONS, Map.of("reasons", "施工许可办理晚于预期。"));
  }

  void revoke(ApplicationNumber number) {
    People.asCityHead();
    desks.complete(number, DECIDE_REVOCATION,
        Map.of("decision", "REVOKE", "reason", "逾期未开工，且未在计划开工日前申请延期。"));
  }

  /** The operator hands in whatever is asked of it today, and so does its district. */
  void report(Park park, ApplicationNumber number) {
    var open = desks.open(number.value());
    People.asApplicant(park.operator());
    REPORTS.forEach((task, form) -> {
      if (open.contains(task)) {
        desks.complete(number, task, form);
      }
    });
    if (open.contains(WRITE_DISTRICT_EXPERIENCE)) {
      People.asOfficer(park.district());
      desks.complete(number, WRITE_DISTRICT_EXPERIENCE, Map.of("summary", SUMMARY));
    }
  }
}
