package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class WriteGateTest {

  private final MockMvc mvc = MockMvcBuilders.standaloneSetup(new Work())
      .addFilters(new WriteGate(1, Duration.ZERO, Jackson2ObjectMapperBuilder.json().build()))
      .setControllerAdvice(new BusyAdvice()).build();

  /** What comes while another write is at work is answered within it. */
  @RestController
  final class Work {

    @RequestMapping("/api/v1/alone")
    public String alone() {
      return "done";
    }

    @RequestMapping(path = "/api/v1/{method}-meanwhile", produces = "text/plain;charset=UTF-8")
    public String occupied(@PathVariable String method) throws Exception {
      var other = "/api/v1/alone";
      var meanwhile = answerTo(switch (method) {
        case "get" -> get(other);
        case "patch" -> patch(other);
        case "form" -> post(other).contentType(MediaType.MULTIPART_FORM_DATA);
        default -> post(other);
      });
      return meanwhile.getStatus() + " " + meanwhile.getHeader("Retry-After") + " "
          + meanwhile.getContentAsString();
    }

    @RequestMapping("/api/v1/broken")
    public String broken(@RequestParam(defaultValue = "true") boolean taken) {
      if (taken) {
        throw new CannotGetJdbcConnectionException("all taken");
      }
      return "done";
    }
  }

  @Test
  void one_write_too_many_is_asked_to_come_back() throws Exception {
    assertThat(answerTo(post("/api/v1/post-meanwhile")).getContentAsString())
        .matches("503 [2-5] .*\"title\":\"系统繁忙\".*本次操作未执行.*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "patch", "form"})
  void reading_and_files_on_slow_lines_wait_for_nobody(String method) throws Exception {
    assertThat(answerTo(post("/api/v1/" + method + "-meanwhile")).getContentAsString()).isEqualTo("200 null done");
  }

  @Test
  void whoever_leaves_makes_room_whatever_came_of_it() throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(answerTo(post("/api/v1/alone")).getStatus()).isEqualTo(200);
      assertThat(answerTo(post("/api/v1/broken")).getStatus()).isEqualTo(503);
      assertThat(answerTo(post("/api/v1/nowhere")).getStatus()).isEqualTo(404);
    }
  }

  @Test
  void a_gate_without_a_place_is_a_mistake_of_its_settings() {
    assertThatThrownBy(() -> new WriteGate(0, Duration.ZERO, new ObjectMapper()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private MockHttpServletResponse answerTo(MockHttpServletRequestBuilder request) throws Exception {
    var response = mvc.perform(request.characterEncoding("UTF-8")).andReturn().getResponse();
    response.setCharacterEncoding("UTF-8");
    return response;
  }
}
