package org.featuredpark.round.web;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.round.Round;

/** A call for applications as the public interface gives it; both deadlines are the first instant that is too late. */
record RoundView(String number, String title, String stage, String policyVersion, LocalDate opensOn,
    Instant applicationDeadline, int uploadGraceMinutes, Instant districtDeadline, LocalDate baseDate,
    int districtQuota, int places, String constructionPeriod, String status, LocalDate announcedOn) {

  static RoundView of(Round round) {
    return new RoundView(round.number().value(), round.title(), round.stage().name(), round.policyVersion(),
        round.opensOn(), round.applicationDeadline(), round.uploadGraceMinutes(),
        round.districtDeadline(), round.baseDate(), round.districtQuota(), round.places(),
        round.constructionPeriod().toString(), round.status().name(), round.announcedOn());
  }
}
