package org.featuredpark.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Enters an objection that came by post: the postmark decides, while the notice's case is still open. R53. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class RegisterPostedObjection {

  private final Notices notices;
  private final ReceiveObjection receive;
  private final Clock clock;

  RegisterPostedObjection(Notices notices, ReceiveObjection receive, Clock clock) {
    this.notices = notices;
    this.receive = receive;
    this.clock = clock;
  }

  public ObjectionReceipt register(NoticeNumber number, ObjectionEntry entry, List<Evidence> files,
      LocalDate stampedOn) {
    var notice = notices.get(number);
    if (notice.status() != NoticeStatus.PUBLISHED) {
      throw Refused.because("R53", "notice", "公示" + number + "尚未发布或已经结束，不能再登记异议。");
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
}
