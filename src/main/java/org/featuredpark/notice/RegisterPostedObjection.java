package org.featuredpark.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/**
 * Enters an objection that came by post: the postmark decides, however long the post took. Against a park that has been
 * announced meanwhile, it can only open the exit procedure. R53, R54.
 */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class RegisterPostedObjection {

  private final Notices notices;
  private final Applications applications;
  private final ReceiveObjection receive;
  private final Clock clock;

  RegisterPostedObjection(Notices notices, Applications applications, ReceiveObjection receive, Clock clock) {
    this.notices = notices;
    this.applications = applications;
    this.receive = receive;
    this.clock = clock;
  }

  public ObjectionReceipt register(NoticeNumber number, ObjectionEntry entry, List<Evidence> files,
      LocalDate stampedOn) {
    var notice = notices.get(number);
    if (notice.status() == NoticeStatus.DRAFT) {
      throw Refused.because("R53", "notice", "公示" + number + "尚未发布，不能登记异议。");
    }
    if (notice.status() == NoticeStatus.CLOSED && !canStillLeave(notice, entry.against())) {
      throw Refused.because("R53", "notice", "公示" + number + "已经结束，且该园区尚未正式公布、已经退出或者拟退出，不能再登记异议。"
          + "名单尚未正式公布的，请暂缓签批公布，并报负责人处理。");
    }
    if (stampedOn.isAfter(BeijingTime.dateOf(clock.instant()))) {
      throw Refused.field("stampedOn", "邮戳日期不能晚于今天。");
    }
    var last = notice.publishedPeriod().last();
    if (stampedOn.isAfter(last)) {
      throw Refused.because("R53", "stampedOn", "邮戳日期" + BeijingTime.format(stampedOn) + "晚于公示期最后一日"
          + BeijingTime.format(last) + "，不予登记。");
    }
    return receive.receive(notice, entry, files, Optional.of(stampedOn));
  }

  /** A notice of exits lists parks that leave anyway. */
  private boolean canStillLeave(Notice notice, ApplicationNumber park) {
    if (notice.kind() == NoticeKind.EXIT || !notice.lists(park)) {
      return false;
    }
    var status = applications.get(park).status();
    return status.isLive() && !status.isBeforeSelection();
  }
}
