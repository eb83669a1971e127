package org.featuredpark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is the same on a server in any zone and of any language. */
class AnyServerTest {

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale language = Locale.getDefault();

  @AfterEach
  void the_server_is_as_it_was() {
    TimeZone.setDefault(zone);
    Locale.setDefault(language);
  }

  @ParameterizedTest
  @CsvSource({"UTC, en-US", "America/New_York, ar-EG-u-nu-arab", "Asia/Shanghai, th-TH-u-ca-buddhist-nu-thai",
      "Pacific/Apia, tr-TR", "Europe/Berlin, de-DE"})
  @Proves("E19")
  void what_is_written_is_the_same_everywhere(String somewhere, String tag) {
    TimeZone.setDefault(TimeZone.getTimeZone(somewhere));
    Locale.setDefault(Locale.forLanguageTag(tag));
    var midnight = Instant.parse("2024-07-20T16:00:00Z");

    assertThat(List.of(ApplicationNumber.of(new RoundNumber("PILOT-2024-1"), District.HAIDIAN, 7).value(),
        BeijingTime.formatEnd(midnight), BeijingTime.formatExact(midnight.minusMillis(1)),
        BeijingTime.format(midnight), BeijingTime.format(LocalDate.of(2024, 7, 20)), District.HAIDIAN.pinyin(),
        Money.ofYuan(new BigDecimal("4000000000.00")).display(), CreditCode.read("91110108ma01abcd5t").value()))
        .containsExactly("PILOT-2024-1-110108-0007", "2024年7月20日 24:00", "2024年7月20日 23:59:59.999",
            "2024年7月21日 00:00:00", "2024年7月20日", "haidian", "40.00亿元", "91110108MA01ABCD5T");
    assertThat(BeijingTime.toDate(LocalDate.of(2024, 7, 21)).toInstant()).isEqualTo(midnight);
    assertThat(BeijingTime.dateOf(midnight)).isEqualTo(LocalDate.of(2024, 7, 21));
  }
}
