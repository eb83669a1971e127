package org.featuredpark.shortlist;

import java.util.List;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;

/** Reminds a district of its deadline while there is still time. R45. */
@UseCase
@ByProcess
public class RemindDistrict {

  private final DistrictDeadline deadline;
  private final Messages messages;

  RemindDistrict(DistrictDeadline deadline, Messages messages) {
    this.deadline = deadline;
    this.messages = messages;
  }

  public void remind(DistrictRound id) {
    var end = BeijingTime.formatEnd(deadline.of(id));
    for (var group : List.of(Groups.officersOf(id.district()), Groups.headsOf(id.district()))) {
      messages.send(group, "区级推荐即将截止", "请在" + end + "前完成盖章报送；逾期须由市级决定是否受理。",
          id.key(), null);
    }
  }
}
