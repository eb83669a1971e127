package org.featuredpark.demo;

import java.util.List;
import org.featuredpark.shared.ParkDirection;

/** What a park stands for; the names are those of the application form. R13–R19, R31. */
public record Industry(ParkDirection direction, String leadingIndustry, String leadingMetric,
    List<Capital> residentCapitals, String directionEvidence) {

  public Industry {
    residentCapitals = List.copyOf(residentCapitals);
  }

  public boolean measuresOutput() {
    return "OUTPUT".equals(leadingMetric);
  }
}
