package org.featuredpark.recognition;

import java.time.Clock;
import java.util.List;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.DraftNotice;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.shared.ApplicationNumber;

/** Prepares the notice by which the public hears of an intended title. R53, R56. */
@UseCase
@ByProcess
public class DraftRecognitionNotice {

  private final Applications applications;
  private final RecognitionCases cases;
  private final DraftNotice notices;
  private final CurrentUser user;
  private final Clock clock;

  DraftRecognitionNotice(Applications applications, RecognitionCases cases, DraftNotice notices, CurrentUser user,
      Clock clock) {
    this.applications = applications;
    this.cases = cases;
    this.notices = notices;
    this.user = user;
    this.clock = clock;
  }

  public NoticeNumber draft(ApplicationNumber application) {
    var park = applications.get(application);
    var number = notices.draft(NoticeKind.RECOGNITION, application.roundNumber(), "北京市专精特新特色园区拟认定名单公示",
        List.of(new NoticeItem(application, park.parkName() + "（" + park.district().zhName() + "，"
            + park.direction().zhName() + "，运营单位：" + park.operatorName() + "）")));
    cases.save(cases.get(application).noticed(number), user.id(), clock.instant());
    return number;
  }
}
