package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Takes the city's decision on an admitted extension; it can only be granted before the planned day. R08, Q5. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class DecideOnExtension {

  private final Constructions constructions;
  private final ChangeRequests changes;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  DecideOnExtension(Constructions constructions, ChangeRequests changes, CurrentUser user, Clock clock,
      ParkNews news) {
    this.constructions = constructions;
    this.changes = changes;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void decide(long number, boolean approved, String reason) {
    var request = changes.get(number);
    if (reason.isBlank()) {
      throw Refused.because("Q5", "reason", "决定理由：请填写。");
    }
    if (approved) {
      requireInTime(request);
    }
    var decided = request.now(approved ? ChangeStatus.APPROVED : ChangeStatus.DECLINED, reason);
    changes.save(decided, user.id(), clock.instant());
    news.record(request.application(), "change.decide", decided.status().zhName() + "：" + reason);
    if (!approved) {
      news.toOperator(request.application(), "change-" + number, "延期申请结果",
          "不同意延期：" + reason + " 原计划开工日不变。");
    }
  }

  private void requireInTime(ChangeRequest request) {
    var watch = constructions.get(request.application()).start();
    if (watch.started()) {
      throw Refused.because("Q5", "approved", "项目已核实开工，不需要延期，请选择不同意。");
    }
    if (!BeijingTime.dateOf(clock.instant()).isBefore(watch.planned())) {
      throw Refused.because("R08", "approved", "计划开工日" + BeijingTime.format(watch.planned())
          + "已到，延期只能在计划开工日之前批准，请选择不同意。");
    }
  }
}
