package org.featuredpark.identity.operator.web;

import org.featuredpark.identity.operator.ConfirmAddress;
import org.featuredpark.identity.operator.DecideRequest;
import org.featuredpark.identity.operator.ReadAccount;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/account")
class AccountPage {

  private final ReadAccount reading;
  private final DecideRequest deciding;
  private final ConfirmAddress confirming;

  AccountPage(ReadAccount reading, DecideRequest deciding, ConfirmAddress confirming) {
    this.reading = reading;
    this.deciding = deciding;
    this.confirming = confirming;
  }

  @GetMapping
  ModelAndView show() {
    return new ModelAndView("account/account", "account", reading.read());
  }

  @PostMapping("/requests/{userId}")
  ModelAndView decide(@PathVariable String userId, @RequestParam boolean accept) {
    return orRefusal(() -> deciding.decide(userId, accept, ""), "redirect:/account?decided");
  }

  @PostMapping("/address")
  ModelAndView mailLink() {
    return orRefusal(confirming::ask, "redirect:/account?mailed");
  }

  private ModelAndView orRefusal(Runnable act, String next) {
    try {
      act.run();
      return new ModelAndView(next);
    } catch (Refused refused) {
      var page = show();
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return page.addObject("refused", refused);
    }
  }
}
