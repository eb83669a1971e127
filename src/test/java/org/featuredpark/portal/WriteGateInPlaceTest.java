package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@CaseworkTest
class WriteGateInPlaceTest {

  @Autowired WebApplicationContext application;

  @Test
  void the_gate_stands_before_every_address() {
    assertThat(application.getServletContext().getFilterRegistrations()).hasEntrySatisfying("writeGate",
        gate -> assertThat(gate.getUrlPatternMappings()).containsExactly("/*"));
  }
}
