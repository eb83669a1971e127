package org.featuredpark.exit.web;

import java.util.Arrays;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Opens exit cases. */
@RestController
@RequestMapping("/api/v1/applications/{application}/exit")
class ExitApi {

  private final TriggerExit exits;

  ExitApi(TriggerExit exits) {
    this.exits = exits;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  void trigger(@PathVariable String application, @RequestBody NewExit entered) {
    exits.trigger(new ApplicationNumber(application), entered.kind(), entered.reason(), entered.evidence());
  }

  /** What happened, and how it is known. */
  record NewExit(String trigger, String reason, String evidence) {

    ExitTrigger kind() {
      return Arrays.stream(ExitTrigger.values()).filter(one -> one.name().equals(trigger)).findFirst()
          .orElseThrow(() -> Refused.because("R54", "trigger", "没有退出情形“" + trigger + "”。"));
    }
  }
}
