package org.featuredpark.application;

import java.math.BigDecimal;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/**
 * What an officer established from the evidence; the rules look at this, not at what was declared. R21–R26, R36.
 *
 * @param severeDishonesty whether the official list names the applicant; null if it was not queried
 */
public record OfficialCheck(boolean independentLegalPerson, boolean registeredInBeijing, boolean boundaryClear,
    boolean titleClear, BigDecimal usableOfficeAreaM2, BigDecimal operatorCoveragePct, Boolean severeDishonesty,
    String note) {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int AREA_DIGITS = 10;

  public OfficialCheck {
    Objects.requireNonNull(note);
    if (usableOfficeAreaM2.signum() < 0 || usableOfficeAreaM2.scale() > 2
        || usableOfficeAreaM2.precision() - usableOfficeAreaM2.scale() > AREA_DIGITS) {
      throw Refused.because("R22", "verifiedArea", "核定可用办公空间：应为不小于0、至多两位小数的数字。");
    }
    if (operatorCoveragePct.signum() < 0 || operatorCoveragePct.compareTo(WHOLE) > 0
        || operatorCoveragePct.scale() > 2) {
      throw Refused.because("R24", "verifiedCoverage", "核定运营覆盖率：应在0至100之间，至多两位小数。");
    }
  }
}
