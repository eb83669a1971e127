package org.featuredpark.exit;

import java.util.List;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.DraftNotice;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.shared.ApplicationNumber;

/** Prepares the notice of a park that is to leave. R54. */
@UseCase
@ByProcess
public class DraftExitNotice {

  private final OpenCases cases;
  private final Applications applications;
  private final DraftNotice notices;

  DraftExitNotice(OpenCases cases, Applications applications, DraftNotice notices) {
    this.cases = cases;
    this.applications = applications;
    this.notices = notices;
  }

  public NoticeNumber draft(ApplicationNumber application, ExitTrigger trigger) {
    var park = applications.get(application);
    var item = new NoticeItem(application, park.parkName() + "（" + park.operatorName() + "，"
        + application.district().zhName() + "）：" + trigger.zhName());
    var number = notices.draft(NoticeKind.EXIT, application.roundNumber(), NoticeKind.EXIT.zhName(), List.of(item));
    cases.save(cases.get(application, trigger).noticed(number.value()));
    return number;
  }
}
