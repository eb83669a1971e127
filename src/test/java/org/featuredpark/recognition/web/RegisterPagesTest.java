package org.featuredpark.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.RegisterQuery;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class RegisterPagesTest {

  @LocalServerPort
  private int port;
  @Autowired
  private Register register;
  @Autowired
  private TestTime time;

  private Browserless anyone;
  private RecognisedPark park;

  @BeforeEach
  void begin() {
    time.setTo(LocalDate.of(2025, 12, 1));
    anyone = new Browserless(port);
    var name = "名录园" + UUID.randomUUID().toString().substring(0, 8);
    var number = register.nextNumber(2025);
    var round = new RoundNumber("REG-" + number.value().substring(12));
    park = new RecognisedPark(number, ApplicationNumber.of(round, District.BDA, 1), name, "甲<乙>公司",
        CreditCode.of("91110108MA01ABCD5T"), District.BDA, ParkDirection.TALENT_LED, time.today(),
        time.today().plusYears(3), null, null);
    register.add(park);
  }

  @Test
  void anyone_finds_a_park_by_its_name() {
    var page = anyone.get("/register?q=" + encoded(park.parkName()));

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(park.parkName(), park.certificate().value(), "有效", "甲&lt;乙&gt;公司");
  }

  @Test
  void nothing_found_is_said_in_words() {
    assertThat(anyone.get("/register?q=" + encoded("没有这个园区")).body()).contains("没有符合条件的园区");
    assertThat(anyone.get("/api/v1/register?q=" + encoded("没有这个园区")).body()).contains("\"entries\":[]");
  }

  @Test
  void a_wrong_choice_is_refused_in_words() {
    var page = anyone.get("/register?district=000000");

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("没有代码为“000000”的区");
  }

  @Test
  void a_certificate_is_verified_as_it_stands_today() {
    var address = "/certificates/" + park.certificate();
    assertThat(anyone.get(address).body()).contains("该证书有效");
    assertThat(anyone.get("/api/v1" + address).body()).contains("\"valid\":true");

    register.end(park.application(), "有效期已满", time.today());

    assertThat(anyone.get(address).body()).contains("目前无效", "已终止").doesNotContain("打印证书");
    assertThat(anyone.get("/api/v1" + address).body()).contains("\"valid\":false");
  }

  @Test
  void an_unknown_certificate_gets_a_clear_answer() {
    var page = anyone.get("/certificates/BJTSYQ-1999-0001");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("没有编号为“BJTSYQ-1999-0001”的证书");
  }

  @Test
  void a_valid_certificate_prints() {
    var print = anyone.get("/certificates/" + park.certificate() + "/print");

    assertThat(print.statusCode()).isEqualTo(200);
    assertThat(print.body()).startsWith("%PDF");
  }

  @Test
  void pages_of_twenty_follow_each_other() {
    var round = new RoundNumber("PAGE-" + park.certificate().value().substring(12));
    for (int i = 1; i <= RegisterQuery.PAGE_SIZE; i++) {
      register.add(new RecognisedPark(register.nextNumber(2025), ApplicationNumber.of(round, District.BDA, i),
          park.parkName(), "公司", park.operator(), District.BDA, park.direction(), park.validFrom(), park.validTo(),
          null, null));
    }
    var search = "/register?q=" + encoded(park.parkName());

    assertThat(anyone.get(search).body()).contains("下一页").doesNotContain("上一页");
    assertThat(anyone.get(search + "&page=1").body()).contains("上一页").doesNotContain("下一页");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
