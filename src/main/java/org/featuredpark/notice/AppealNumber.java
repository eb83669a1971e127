package org.featuredpark.notice;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** Names one appeal, such as {@code PILOT-2026-1-110108-0007-FS-01}: the application and a sequence. */
public record AppealNumber(String value) {

  private static final String MARK = "-FS-";
  private static final Pattern FORM = Pattern.compile(".+" + MARK + "\\d{2,3}");

  public AppealNumber {
    Objects.requireNonNull(value, "appeal number");
    if (!FORM.matcher(value).matches()) {
      throw Refused.field("appealNumber", "申诉编号“" + value + "”不正确。");
    }
    new ApplicationNumber(value.substring(0, value.lastIndexOf(MARK)));
  }

  public static AppealNumber of(ApplicationNumber application, int sequence) {
    return new AppealNumber(String.format(Locale.ROOT, "%s%s%02d", application, MARK, sequence));
  }

  @Override
  public String toString() {
    return value;
  }
}
