package org.featuredpark.demo;

import static java.util.stream.Collectors.joining;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_CHANGE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_EXTENSION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.DECIDE_REVOCATION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.STATE_OVERDUE_REASONS;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.SUBMIT_MONTHLY_REPORT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.SUBMIT_QUARTERLY_REPORT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.VERIFY_START_EVIDENCE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WRITE_DISTRICT_EXPERIENCE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WRITE_OPERATOR_EXPERIENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.featuredpark.demo.Desk.Waiting;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.Milestone;
import org.featuredpark.monitoring.RequestChange;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.shared.ApplicationNumber;

/** Operators report what they build, districts verify it, and everybody sums up at the end. R05–R08, R59. */
@Demo
class DemoConstruction implements Duty {

  private final Desk desk;
  private final Constructions constructions;
  private final RequestChange requestChange;
  private final Clock clock;

  DemoConstruction(Desk desk, Constructions constructions, RequestChange requestChange, Clock clock) {
    this.desk = desk;
    this.constructions = constructions;
    this.requestChange = requestChange;
    this.clock = clock;
  }

  @Override
  public Collection<String> tasks() {
    return List.of(VERIFY_START_EVIDENCE, STATE_OVERDUE_REASONS, DECIDE_REVOCATION, SUBMIT_MONTHLY_REPORT,
        SUBMIT_QUARTERLY_REPORT, WRITE_OPERATOR_EXPERIENCE, WRITE_DISTRICT_EXPERIENCE);
  }

  @Override
  public boolean isUrgent() {
    return true;
  }

  void request(Park park, ApplicationNumber number, RequestedChange change) {
    ActingAs.person(People.applicantOf(park), () -> {
      requestChange.request(number, change);
    });
  }

  void grantExtension(ApplicationNumber number) {
    desk.complete(Person.CITY, number.value(), DECIDE_EXTENSION,
        Map.of("decision", "APPROVE", "reason", "申请在计划开工日前提出，理由充分，同意延期一次。"));
  }

  /** A change of registration is recorded by the district. Q4. */
  void recordChange(Park park, ApplicationNumber number) {
    desk.complete(Person.officer(park.district()), number.value(), DECIDE_CHANGE,
        Map.of("decision", "APPROVE", "integrityChecked", true, "reason", "已核对变更登记材料，予以备案。"));
  }

  @Override
  public void answer(Role role, Waiting task) {
    var park = role.park();
    switch (task.task()) {
      case VERIFY_START_EVIDENCE -> district(park, task, Map.of("decision", "ACCEPT", "reason", "现场核实，已实质开工。"));
      case STATE_OVERDUE_REASONS -> operator(park, task, Map.of(
          "reasons", "项目施工许可办理晚于预期，设备供应商合同尚未签订，未能按计划开工。"));
      case DECIDE_REVOCATION -> desk.complete(Person.CITY_HEAD, task, Map.of("decision", "REVOKE",
          "reason", "项目逾期未开工，且未在计划开工日前申请延期，依据通知取消试点资格。"));
      case SUBMIT_MONTHLY_REPORT -> operator(park, task, Map.of("investmentWan", 60 + park.name().length() * 7,
          "progress", "按计划推进，本月完成主要施工和采购内容，质量、安全受控。", "riskLevel", "NONE",
          "milestonesReached", reached(role.number())));
      case SUBMIT_QUARTERLY_REPORT -> operator(park, task, Map.of(
          "progress", "年度任务目标完成进度符合时序，新培育专精特新企业1家。", "firmsServed", park.content().operation()
              .firmsServed() / 4, "serviceTimes", 18 + park.name().length(),
          "events", "举办政策辅导、融资对接、技术沙龙等活动6场。"));
      case WRITE_OPERATOR_EXPERIENCE -> operator(park, task, Map.of("summary", Experience.ofOperator(park)));
      default -> district(park, task, Map.of("summary", Experience.ofDistrict(park)));
    }
  }

  private String reached(ApplicationNumber number) {
    LocalDate today = LocalDate.now(clock);
    return constructions.milestones(number).stream().filter(step -> step.reachedOn() == null)
        .filter(step -> !step.plannedOn().isAfter(today)).map(DemoConstruction::line).collect(joining("\n"));
  }

  private static String line(Milestone step) {
    return step.code() + " " + step.plannedOn().minusDays(1);
  }

  private void operator(Park park, Waiting task, Map<String, ?> form) {
    desk.complete(People.applicantOf(park), task, form);
  }

  private void district(Park park, Waiting task, Map<String, ?> form) {
    desk.complete(Person.officer(park.district()), task, form);
  }
}
