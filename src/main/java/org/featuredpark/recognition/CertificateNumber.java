package org.featuredpark.recognition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.featuredpark.shared.Refused;

/** Names one certificate, such as {@code BJTSYQ-2025-0001}: the year it was granted in, and its place in that year. */
public record CertificateNumber(String value) {

  private static final Pattern FORM = Pattern.compile("BJTSYQ-\\d{4}-\\d{4,6}");

  public CertificateNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw Refused.field("certificateNumber", "证书编号“" + value + "”不正确。");
    }
  }

  public static CertificateNumber of(int year, int sequence) {
    return new CertificateNumber(String.format(Locale.ROOT, "BJTSYQ-%d-%04d", year, sequence));
  }

  /** What somebody typed in, if it can be a certificate's number at all. */
  public static Optional<CertificateNumber> read(String typed) {
    return Optional.ofNullable(typed).map(text -> text.strip().toUpperCase(Locale.ROOT))
        .filter(text -> FORM.matcher(text).matches()).map(CertificateNumber::new);
  }

  @Override
  public String toString() {
    return value;
  }
}
