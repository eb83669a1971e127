package org.featuredpark.workspace.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class AdminPagesTest {

  private static final LocalDate CALL = LocalDate.of(2024, 6, 24);

  @LocalServerPort int port;
  @Autowired TestAccounts accounts;
  @Autowired TestTime time;
  @Autowired MoveClock moveClock;

  @BeforeEach
  void begin() {
    time.setTo(CALL);
  }

  @Test
  void moving_the_clock_moves_the_application_and_the_engine() {
    People.asAdmin();

    moveClock.toDay(LocalDate.of(2024, 7, 21));

    assertThat(time.today()).isEqualTo(LocalDate.of(2024, 7, 21));
    assertThat(BeijingTime.dateOf(ClockUtil.getCurrentTime().toInstant())).isEqualTo(LocalDate.of(2024, 7, 21));
  }

  @Test
  void time_never_goes_back() {
    People.asAdmin();

    assertThatThrownBy(() -> moveClock.toDay(CALL.minusDays(1))).isInstanceOf(Refused.class);
    assertThat(time.today()).isEqualTo(CALL);
  }

  @Test
  void only_an_administrator_moves_the_clock() {
    People.asCityHead();

    assertThatThrownBy(() -> moveClock.toDay(CALL.plusDays(1))).isInstanceOf(Forbidden.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/admin/clock", "/admin/calendar", "/audit", "/audit?subject=clock", "/api/v1/audit"})
  void an_administrator_opens(String page) {
    var admin = new Browserless(port).signIn(accounts.ensure("pages-admin", Role.ADMIN.group()));

    assertThat(admin.get(page).statusCode()).isEqualTo(200);
  }

  @Test
  void every_page_says_that_time_is_simulated() {
    assertThat(new Browserless(port).get("/login").body()).contains("演示时间").contains("2024年6月24日");
  }
}
