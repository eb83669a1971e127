package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;
import org.featuredpark.recognition.PilotParks;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ExitCaseEndsWithParkTest {

  @Autowired PilotParks parks;
  @Autowired TriggerExit exits;
  @Autowired RuntimeService runtime;
  @Autowired Driver driver;
  @Autowired TestTime time;

  @Test
  void an_exit_case_does_not_outlive_its_park() {
    var park = parks.recognised(LocalDate.of(2023, 1, 4));
    time.setTo(LocalDate.of(2025, 12, 29));
    begin(park, "titleExpired");
    People.asCity();
    exits.trigger(park, ExitTrigger.FRAUD, "虚假材料", "核查记录");
    assertThat(running(park)).isEqualTo(2);

    driver.fireTimer(park.value(), "titleExpired");

    assertThat(running(park)).isZero();
    assertThat(parks.status(park)).isEqualTo(ApplicationStatus.EXITED);
  }

  @Test
  void a_park_that_was_not_selected_yet_cannot_be_exited() {
    var park = parks.park(ApplicationStatus.RECOMMENDED, LocalDate.of(2025, 3, 3));
    begin(park, "awaitSelection");
    People.asCity();

    assertThatThrownBy(() -> exits.trigger(park, ExitTrigger.FRAUD, "虚假材料", "核查记录"))
        .isInstanceOf(Refused.class).hasMessageContaining("尚未入选");
    assertThat(running(park)).isOne();
  }

  private void begin(ApplicationNumber park, String element) {
    runtime.createProcessInstanceByKey("parkLifecycle").businessKey(park.value())
        .setVariables(Map.of("district", "110108", "policyVersion", "PILOT-2024"))
        .startBeforeActivity(element).execute();
  }

  private long running(ApplicationNumber park) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(park.value()).count();
  }
}
