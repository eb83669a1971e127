package org.featuredpark.shared;

import java.util.Objects;
import java.util.regex.Pattern;

/** Names one call for applications, such as {@code PILOT-2026-1}. */
public record RoundNumber(String value) implements Comparable<RoundNumber> {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{3,32}");

  public RoundNumber {
    Objects.requireNonNull(value, "round number");
    if (!FORM.matcher(value).matches()) {
      throw Refused.field("roundNumber", "批次编号“" + value + "”不正确：应为3至32位大写字母、数字或连字符。");
    }
  }

  @Override
  public int compareTo(RoundNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
