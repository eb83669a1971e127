package org.featuredpark.application;

import java.time.LocalDate;
import org.featuredpark.calendar.WorkingDayCalendar;
import org.featuredpark.shared.BeijingTime;

/** What a decision must tell its addressee about the ways to contest it. Q7. */
public final class LegalRemedies {

  public static final int APPEAL_DAYS = 5;
  public static final int DECISION_DAYS = 10;

  /** The remedies that the law gives, whatever became of the appeal. */
  public static final String BY_LAW = "对决定不服的，可以自收到决定之日起60日内依法申请行政复议，"
      + "或者自收到决定之日起6个月内依法提起行政诉讼。";

  private LegalRemedies() {
  }

  /** The whole paragraph, for a decision delivered on this day. */
  public static String paragraph(WorkingDayCalendar calendar, LocalDate deliveredOn) {
    return "对本决定有异议的，可以在收到之日起" + APPEAL_DAYS + "个工作日内（"
        + BeijingTime.formatEnd(calendar.dueAtEnd(deliveredOn, APPEAL_DAYS)) + "前）向市经济和信息化局申请复核。" + BY_LAW;
  }
}
