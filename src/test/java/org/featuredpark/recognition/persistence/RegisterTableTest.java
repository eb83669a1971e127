package org.featuredpark.recognition.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.recognition.CertificateNumber;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.recognition.RegisterQuery;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.BothDatabases;
import org.featuredpark.testing.TestDatabase;

class RegisterTableTest {

  private static final LocalDate GRANTED = LocalDate.of(2025, 12, 1);
  /** Its check fails and an official vouched for it: it must be read back all the same. */
  private static final CreditCode OPERATOR = new CreditCode("91350211M0000XUF46");

  @BothDatabases
  void numbers_run_on_within_a_year(TestDatabase database) {
    var register = new RegisterTable(database.jdbc());

    assertThat(register.nextNumber(2025)).hasToString("BJTSYQ-2025-0001");
    assertThat(register.nextNumber(2025)).hasToString("BJTSYQ-2025-0002");
    assertThat(register.nextNumber(2026)).hasToString("BJTSYQ-2026-0001");
  }

  @BothDatabases
  void a_title_is_found_by_its_certificate_and_by_its_application(TestDatabase database) {
    var register = new RegisterTable(database.jdbc());
    var park = park(1, "海淀示范园", District.HAIDIAN, ParkDirection.TALENT_LED);
    register.add(park);

    assertThat(register.find(park.certificate())).contains(park);
    assertThat(register.find(park.application())).contains(park);
    assertThat(register.find(CertificateNumber.of(2025, 9))).isEmpty();
  }

  @BothDatabases
  void a_title_ends_once_and_can_be_put_back(TestDatabase database) {
    var register = new RegisterTable(database.jdbc());
    var park = park(1, "海淀示范园", District.HAIDIAN, ParkDirection.TALENT_LED);
    register.add(park);

    assertThat(register.end(park.application(), "有效期已满", GRANTED.plusYears(3))).isTrue();
    assertThat(register.end(park.application(), "再次终止", GRANTED.plusYears(4))).isFalse();
    assertThat(register.find(park.application()).orElseThrow().endReason()).isEqualTo("有效期已满");

    register.reinstate(park.application());
    assertThat(register.find(park.application())).contains(park);
  }

  @BothDatabases
  void the_register_is_searched_by_name_district_and_direction(TestDatabase database) {
    var register = new RegisterTable(database.jdbc());
    register.add(park(1, "海淀100%园", District.HAIDIAN, ParkDirection.TALENT_LED));
    register.add(park(2, "经开Chip园", District.BDA, ParkDirection.CHAIN_INTEGRATION));

    assertThat(names(register, "chip", null, null)).containsExactly("经开Chip园");
    assertThat(names(register, "100%", null, null)).containsExactly("海淀100%园");
    assertThat(names(register, "%", null, null)).containsExactly("海淀100%园");
    assertThat(names(register, "bjtsyq-2025-0002", null, null)).containsExactly("经开Chip园");
    assertThat(names(register, "", District.HAIDIAN, null)).containsExactly("海淀100%园");
    assertThat(names(register, "", null, ParkDirection.CHAIN_INTEGRATION)).containsExactly("经开Chip园");
    assertThat(names(register, null, null, null)).containsExactly("经开Chip园", "海淀100%园");
    assertThat(register.list(new RegisterQuery("", null, null, 1), 21)).isEmpty();
  }

  private static List<String> names(RegisterTable register, String text, District district, ParkDirection direction) {
    return register.list(new RegisterQuery(text, district, direction, 0), 21).stream()
        .map(RecognisedPark::parkName).toList();
  }

  private static RecognisedPark park(int sequence, String name, District district, ParkDirection direction) {
    return new RecognisedPark(CertificateNumber.of(2025, sequence),
        ApplicationNumber.of(new RoundNumber("PILOT-2024-1"), district, sequence), name, "运营公司", OPERATOR,
        district, direction, GRANTED, GRANTED.plusYears(3), null, null);
  }
}
