package org.featuredpark.round;

import java.time.Instant;
import org.featuredpark.shared.BeijingTime;

/**
 * Until when which act is possible in a round: whoever needs to know asks here. R38.
 *
 * @param deadline the first instant at which nothing new is in time any more
 * @param graceEnd the first instant at which nothing at all is; the deadline itself where the round grants no grace
 */
public record SubmissionWindow(Instant opens, Instant deadline, Instant graceEnd) {

  boolean isOpenAt(Instant moment) {
    return !moment.isBefore(opens) && isBeforeDeadline(moment);
  }

  /** What is done now is done in time: entering, sending files, handing in, asking for a correction. */
  public boolean isBeforeDeadline(Instant moment) {
    return moment.isBefore(deadline);
  }

  /** Drafts rest: only files on their way since before the deadline still come in, and drafts may be handed in. */
  public boolean isInGrace(Instant moment) {
    return !isBeforeDeadline(moment) && !isOver(moment);
  }

  /** What was not handed in stays out; the draft is its owner's own again. */
  public boolean isOver(Instant moment) {
    return !moment.isBefore(graceEnd);
  }

  /** The rule in a sentence; empty where there is no grace. */
  public String graceNote() {
    return graceEnd.equals(deadline) ? ""
        : "截止前已开始上传的材料，最迟可于" + BeijingTime.formatEnd(graceEnd) + "前传完并提交；截止后不能再填写、更换或新传材料。";
  }
}
