package org.featuredpark.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.RoundNumber;

/** What the city enters to open a round; days are meant until 24:00. The base day may be left out. */
public record NewRound(String title, ProgrammeStage stage, String policyVersion, LocalDate opensOn,
    LocalDate applicationDeadlineDay, int uploadGraceMinutes, LocalDate districtDeadlineDay, LocalDate baseDate,
    int districtQuota, int places, int noticeDays, int panelSize, Period constructionPeriod, int weightOperation,
    int weightProject, double passLine) {

  public NewRound {
    baseDate = baseDate == null ? applicationDeadlineDay : baseDate;
  }

  Round numbered(RoundNumber number) {
    return new Round(number, title, stage, policyVersion, opensOn, endOf(applicationDeadlineDay),
        uploadGraceMinutes, endOf(districtDeadlineDay), baseDate, districtQuota, places, noticeDays, panelSize,
        constructionPeriod, weightOperation, weightProject, passLine, RoundStatus.OPEN, null);
  }

  private static Instant endOf(LocalDate day) {
    return BeijingTime.endOf(day);
  }
}
