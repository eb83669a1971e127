package org.featuredpark.demo;

import java.util.Locale;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;

/** Credit codes whose check is right; none was ever issued, for they are numbered through. */
final class Codes {

  private static final String CHECKS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String DEVELOPMENT_AREA = "110302";

  private Codes() {
  }

  static CreditCode of(District district, int park, int firm) {
    return of(district == District.BDA ? DEVELOPMENT_AREA : district.code(), park, firm);
  }

  static CreditCode of(String region, int park, int firm) {
    var body = String.format(Locale.ROOT, "91%sMADM%02d%03d", region, park, firm);
    return CHECKS.chars().mapToObj(check -> new CreditCode(body + (char) check))
        .filter(CreditCode::hasValidCheck).findFirst().orElseThrow();
  }
}
