package org.featuredpark.notice;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;

/** Names one public notice, such as {@code PILOT-2026-1-GS-01}; it is the business key of the notice's process. */
public record NoticeNumber(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{3,32}-GS-\\d{2,5}");

  public NoticeNumber {
    Objects.requireNonNull(value, "notice number");
    if (!FORM.matcher(value).matches()) {
      throw Refused.field("noticeNumber", "公示编号“" + value + "”不正确。");
    }
  }

  public static NoticeNumber of(RoundNumber round, int sequence) {
    return new NoticeNumber(String.format(Locale.ROOT, "%s-GS-%02d", round, sequence));
  }

  @Override
  public String toString() {
    return value;
  }
}
