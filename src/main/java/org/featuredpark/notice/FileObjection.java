package org.featuredpark.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/** Takes an objection from anybody while the notice runs, to the last millisecond. R52, R53. */
@UseCase
@OpenToAll
public class FileObjection {

  /** As many as a list has places: one contact may object to every park, and not flood the city with letters. */
  private static final int MOST_FROM_ONE_CONTACT = 10;

  private final Notices notices;
  private final Objections objections;
  private final ReceiveObjection receive;
  private final Clock clock;

  FileObjection(Notices notices, Objections objections, ReceiveObjection receive, Clock clock) {
    this.notices = notices;
    this.objections = objections;
    this.receive = receive;
    this.clock = clock;
  }

  public ObjectionReceipt file(NoticeNumber number, ObjectionEntry entry, List<Evidence> files) {
    var notice = notices.get(number);
    if (!notice.isPublic()) {
      throw NotFound.of("公示", number);
    }
    if (!notice.isOpenAt(clock.instant())) {
      throw Refused.because("R53", "notice", "公示期已于"
          + BeijingTime.formatEnd(notice.publishedPeriod().endsAt()) + "届满，不再接收异议。");
    }
    entry.objector().mustBeComplete();
    mustBeFew(number, entry.objector());
    return receive.receive(notice, entry, files, Optional.empty());
  }

  private void mustBeFew(NoticeNumber number, Objector objector) {
    if (objections.count(number, objector.contact()) >= MOST_FROM_ONE_CONTACT) {
      throw Refused.because("R52", "contact", "同一联系方式已对本次公示提出" + MOST_FROM_ONE_CONTACT
          + "件异议，网上不再接收。如有新的事实，请以书面形式寄送市经济和信息化局。");
    }
  }
}
