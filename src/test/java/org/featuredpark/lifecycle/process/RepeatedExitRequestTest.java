package org.featuredpark.lifecycle.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.recognition.PilotParks;
import org.featuredpark.shared.Refused;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class RepeatedExitRequestTest {

  @Autowired PilotParks parks;
  @Autowired WithdrawApplication withdrawing;
  @Autowired RuntimeService runtime;

  @Test
  @Proves("Q1")
  void a_park_that_asks_twice_to_leave_has_one_exit_case() {
    var park = parks.recognised(LocalDate.of(2025, 3, 3));
    runtime.createProcessInstanceByKey("parkLifecycle").businessKey(park.value())
        .setVariables(Map.of("district", "110108", "policyVersion", "PILOT-2024"))
        .startBeforeActivity("titleExpired").execute();
    parks.asOperatorOf(park);

    withdrawing.withdraw(park, "业务调整");

    assertThatThrownBy(() -> withdrawing.withdraw(park, "再次申请")).isInstanceOf(Refused.class)
        .hasMessageContaining("正在办理");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("dynamicExit")
        .processInstanceBusinessKey(park.value()).count()).isOne();
  }
}
