package org.featuredpark.portal.application;

import java.time.Instant;
import org.featuredpark.portal.TimeLeft;
import org.featuredpark.round.SubmissionWindow;
import org.featuredpark.shared.BeijingTime;

/**
 * Until when something can be done, for people and for the page's own clock.
 *
 * @param graceNote the round's rule for files on their way at the deadline; empty where there is none
 * @param inGrace whether such files are all that still comes in
 * @param over whether what is handed in now is late
 */
record Deadline(String text, String timeLeft, String graceNote, boolean inGrace, boolean over, long endsAt,
    long graceEndsAt, long now) {

  static Deadline of(SubmissionWindow window, Instant now) {
    boolean inGrace = window.isInGrace(now);
    return new Deadline(BeijingTime.formatEnd(window.deadline()),
        inGrace ? "已截止，上传宽限" + TimeLeft.between(now, window.graceEnd()) : TimeLeft.between(now, window.deadline()),
        window.graceNote(), inGrace, window.isOver(now), window.deadline().toEpochMilli(),
        window.graceEnd().toEpochMilli(), now.toEpochMilli());
  }

  public boolean isPassed() {
    return inGrace || over;
  }
}
