package org.featuredpark.application;

import java.math.BigDecimal;
import java.util.Objects;
import org.featuredpark.shared.District;

/** A district into which a park reaches beyond the one that is applied to, and how much of its land lies there. R41. */
public record OtherDistrict(District otherDistrict, BigDecimal areaM2) {

  public OtherDistrict {
    Objects.requireNonNull(otherDistrict);
    Objects.requireNonNull(areaM2);
  }
}
