package org.featuredpark.notice;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.featuredpark.shared.Refused;

/** Names one objection, such as {@code PILOT-2026-1-GS-01-YY-001}: the notice and the order of receipt. */
public record ObjectionNumber(String value) {

  private static final String MARK = "-YY-";
  private static final Pattern FORM = Pattern.compile(".+" + MARK + "\\d{3,5}");

  public ObjectionNumber {
    Objects.requireNonNull(value, "objection number");
    if (!FORM.matcher(value).matches()) {
      throw Refused.field("objectionNumber", "异议编号“" + value + "”不正确。");
    }
    noticeIn(value);
  }

  public static ObjectionNumber of(NoticeNumber notice, int sequence) {
    return new ObjectionNumber(String.format(Locale.ROOT, "%s%s%03d", notice, MARK, sequence));
  }

  public NoticeNumber notice() {
    return noticeIn(value);
  }

  private static NoticeNumber noticeIn(String value) {
    return new NoticeNumber(value.substring(0, value.lastIndexOf(MARK)));
  }

  @Override
  public String toString() {
    return value;
  }
}
