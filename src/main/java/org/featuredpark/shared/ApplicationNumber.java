package org.featuredpark.shared;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one park's application in one round, such as {@code PILOT-2026-1-110108-0007}: round, district, sequence.
 * It is the business key of the park's whole life.
 */
public record ApplicationNumber(String value) implements Comparable<ApplicationNumber> {

  private static final Pattern FORM = Pattern.compile("(?<round>.+)-(?<district>\\d{6}|BDA)-(?<sequence>\\d{4})");
  private static final int LAST_SEQUENCE = 9999;

  public ApplicationNumber {
    Objects.requireNonNull(value, "application number");
    var parts = FORM.matcher(value);
    if (!parts.matches()) {
      throw Refused.field("applicationNumber", "申报编号“" + value + "”不正确：应由批次编号、区代码和四位序号组成。");
    }
    new RoundNumber(parts.group("round"));
    District.of(parts.group("district"));
  }

  public static ApplicationNumber of(RoundNumber round, District district, int sequence) {
    if (sequence < 1 || sequence > LAST_SEQUENCE) {
      throw Refused.field("applicationNumber", "申报序号" + sequence + "超出1至" + LAST_SEQUENCE + "的范围。");
    }
    return new ApplicationNumber(String.format(Locale.ROOT, "%s-%s-%04d", round, district.code(), sequence));
  }

  public RoundNumber roundNumber() {
    return new RoundNumber(parts().group("round"));
  }

  public District district() {
    return District.of(parts().group("district"));
  }

  private Matcher parts() {
    var parts = FORM.matcher(value);
    parts.matches();
    return parts;
  }

  @Override
  public int compareTo(ApplicationNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
