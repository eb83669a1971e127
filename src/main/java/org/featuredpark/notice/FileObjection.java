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

  private final Notices notices;
  private final ReceiveObjection receive;
  private final Clock clock;

  FileObjection(Notices notices, ReceiveObjection receive, Clock clock) {
    this.notices = notices;
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
    return receive.receive(notice, entry, files, Optional.empty());
  }
}
