package org.featuredpark.recognition;

import java.time.LocalDate;
import org.featuredpark.shared.BeijingTime;

/** What the public may know about a title, as it stands on one day. */
public record RegisterEntry(String certificate, String parkName, String operatorName, String district,
    String direction, LocalDate validFrom, LocalDate validTo, boolean valid, String state) {

  static RegisterEntry of(RecognisedPark park, LocalDate today) {
    return new RegisterEntry(park.certificate().value(), park.parkName(), park.operatorName(),
        park.district().zhName(), park.direction().zhName(), park.validFrom(), park.validTo(),
        park.isValidOn(today), state(park, today));
  }

  private static String state(RecognisedPark park, LocalDate today) {
    if (park.endedOn() != null) {
      return "已终止（" + BeijingTime.format(park.endedOn()) + "）";
    }
    return park.isValidOn(today) ? "有效" : "已过有效期";
  }
}
