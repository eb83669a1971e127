package org.featuredpark.monitoring;

import java.time.Clock;
import java.util.Map;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.document.Documents;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.CaseEngine;

/** Takes an operator's report that its project has started, with the evidence. R08. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ReportStart {

  static final String START_REPORTED = "park.startReported";

  private final Applications applications;
  private final StartClaims claims;
  private final Documents documents;
  private final CaseEngine engine;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  ReportStart(Applications applications, StartClaims claims, Documents documents, CaseEngine engine,
      CurrentUser user, Clock clock, ParkNews news) {
    this.applications = applications;
    this.claims = claims;
    this.documents = documents;
    this.engine = engine;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void report(ApplicationNumber application, StartEvidence evidence) {
    user.mustActFor(applications.get(application).operator());
    if (!engine.waitsFor(START_REPORTED, application.value())) {
      throw Refused.because("R08", "startedOn", "当前不在等待开工报告：可能已经报送、已经核实，或已逾期。"
          + "已逾期的，请在待办“说明逾期原因”中提交说明和证明材料。");
    }
    var now = clock.instant();
    evidence.requirePast(BeijingTime.dateOf(now));
    requireOwnDocuments(application, evidence);
    claims.add(application, evidence, user.id(), now);
    news.record(application, "start.report", "开工日期" + BeijingTime.format(evidence.startedOn()));
    engine.send(START_REPORTED, application.value(), Map.of());
  }

  private void requireOwnDocuments(ApplicationNumber application, StartEvidence evidence) {
    if (evidence.documents().isEmpty()) {
      throw Refused.because("R08", "documents", "请至少上传一份证明材料（合同、首笔支付凭证、开工报告或现场照片）。");
    }
    evidence.documents().stream().map(documents::find)
        .filter(document -> !document.subject().equals(application.value())).findFirst()
        .ifPresent(stranger -> {
          throw Refused.because("R08", "documents", "文件“" + stranger.name() + "”不属于本案卷。");
        });
  }
}
