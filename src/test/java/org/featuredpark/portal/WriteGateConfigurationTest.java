package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

@CaseworkTest
class WriteGateConfigurationTest {

  @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping;
  @Autowired WriteGate gate;

  @Test
  void the_gate_stands_before_what_is_written_through_the_interface() throws Exception {
    var submission = new MockHttpServletRequest("POST", "/api/v1/applications/drafts/R/O/1/submission");
    ServletRequestPathUtils.parseAndCache(submission);

    assertThat(mapping.getHandler(submission).getInterceptorList()).contains(gate);
  }
}
