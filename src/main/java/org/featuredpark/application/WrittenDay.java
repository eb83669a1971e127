package org.featuredpark.application;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import org.featuredpark.shared.EnteredDay;

/** Reads a day as people write it in files: 2024-07-20, 2024/7/20, 2024.7.20, 2024年7月20日. */
final class WrittenDay {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d", Locale.ROOT)
      .withResolverStyle(ResolverStyle.STRICT);

  private WrittenDay() {
  }

  static Optional<LocalDate> read(String written) {
    var text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("[/.年月]", "-").replace("日", "");
    try {
      return Optional.of(LocalDate.parse(text, DAY)).filter(EnteredDay::isPlausible);
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }
}
