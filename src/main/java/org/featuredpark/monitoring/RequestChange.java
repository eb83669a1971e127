package org.featuredpark.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;

/**
 * Takes an operator's request for a change. Q4, Q5.
 *
 * <p>What nobody could grant is refused here, with the clause; everything else gets a written answer by the process.
 */
@UseCase
@RequiresRole(Role.APPLICANT)
public class RequestChange {

  static final String CHANGE_REQUESTED = "park.changeRequested";
  static final String CHANGE = "changeNo";
  static final String EXTENSION = "extension";

  private final Applications applications;
  private final Constructions constructions;
  private final ChangeRequests changes;
  private final CaseEngine engine;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  RequestChange(Applications applications, Constructions constructions, ChangeRequests changes, CaseEngine engine,
      CurrentUser user, Clock clock, ParkNews news) {
    this.applications = applications;
    this.constructions = constructions;
    this.changes = changes;
    this.engine = engine;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public ChangeRequest request(ApplicationNumber application, RequestedChange change) {
    user.mustActFor(applications.get(application).operator());
    var construction = constructions.get(application);
    var now = clock.instant();
    var today = BeijingTime.dateOf(now);
    change.requirePossible(today);
    requireNoneOpen(application, change.kind());
    requireHope(construction, change, today);
    var request = changes.add(application, change, user.id(), now);
    news.record(application, "change.request", change.kind().zhName());
    engine.send(CHANGE_REQUESTED, application.value(), Map.of(
        CHANGE, String.valueOf(request.number()), EXTENSION, change.kind() == ChangeKind.EXTENSION));
    return request;
  }

  private void requireNoneOpen(ApplicationNumber application, ChangeKind kind) {
    if (changes.isOpen(application, kind)) {
      throw Refused.field("kind", "同类变更申请（" + kind.zhName() + "）正在办理，请等待结果。");
    }
  }

  private void requireHope(Construction construction, RequestedChange change, LocalDate today) {
    if (construction.status() != ConstructionStatus.RUNNING) {
      throw Refused.field("kind", "建设期已结束，不能再申请变更。");
    }
    switch (change.kind()) {
      case EXTENSION -> requireStartAhead(construction.start(), today);
      case MILESTONE -> requireMilestone(construction, change);
      default -> { }
    }
  }

  private static void requireStartAhead(StartWatch watch, LocalDate today) {
    if (!watch.hasProject()) {
      throw Refused.because("R04", "kind", "本园区未带项目申报，没有开工日期可延。");
    }
    if (watch.started()) {
      throw Refused.because("Q5", "kind", "项目已开工（" + BeijingTime.format(watch.actual()) + "），不需要延期。");
    }
    if (!today.isBefore(watch.planned())) {
      throw Refused.because("Q5", "newDate", "计划开工日" + BeijingTime.format(watch.planned())
          + "已到，延期须在计划开工日之前申请并获批准。");
    }
  }

  private void requireMilestone(Construction construction, RequestedChange change) {
    var milestone = constructions.milestones(construction.application()).stream()
        .filter(one -> one.code().equals(change.milestoneCode())).findFirst()
        .orElseThrow(() -> Refused.because("R07", "milestoneCode", "没有编号为“" + change.milestoneCode() + "”的节点。"));
    if (milestone.reachedOn() != null) {
      throw Refused.because("R07", "milestoneCode", "节点“" + milestone.name() + "”已完成，不能再调整。");
    }
    if (!construction.period().contains(change.newDate())) {
      throw Refused.because("R07", "newDate", "新的节点日期必须在建设期内（至"
          + BeijingTime.format(construction.period().end()) + "）。");
    }
  }
}
