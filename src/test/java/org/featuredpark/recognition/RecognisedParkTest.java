package org.featuredpark.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class RecognisedParkTest {

  @Test
  @Proves("R56")
  void a_title_holds_through_its_last_day() {
    var park = granted(LocalDate.of(2025, 12, 1));

    assertThat(park.isValidOn(LocalDate.of(2025, 11, 30))).isFalse();
    assertThat(park.isValidOn(LocalDate.of(2028, 12, 1))).isTrue();
    assertThat(park.isValidOn(LocalDate.of(2028, 12, 2))).isFalse();
    assertThat(park.expiresAt()).isEqualTo(BeijingTime.startOf(LocalDate.of(2028, 12, 2)));
  }

  @Test
  void a_title_granted_on_a_leap_day_ends_with_the_month() {
    assertThat(granted(LocalDate.of(2028, 2, 29)).validTo()).isEqualTo(LocalDate.of(2031, 2, 28));
  }

  @Test
  void what_is_typed_is_read_kindly_but_never_guessed() {
    assertThat(CertificateNumber.read(" bjtsyq-2025-0001 ")).contains(CertificateNumber.of(2025, 1));
    assertThat(CertificateNumber.read("BJTSYQ-2025-1")).isEmpty();
    assertThat(CertificateNumber.read(null)).isEmpty();
  }

  static RecognisedPark granted(LocalDate day) {
    return RecognisedPark.granted(CertificateNumber.of(day.getYear(), 1), application(), day);
  }

  private static Application application() {
    return new Application(new ApplicationNumber("PILOT-2024-1-110108-0001"), CreditCode.of("91110108MA01ABCD5T"),
        "运营公司", "张三", "李四", "010-1", "示范园", District.HAIDIAN, ParkDirection.TALENT_LED, "医药健康",
        new BigDecimal("20000.00"), Money.ZERO, Money.ZERO, new TenantCounts(15, 3, 2), 1, Instant.EPOCH,
        ApplicationStatus.UNDER_EVALUATION);
  }
}
