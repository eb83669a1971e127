package org.featuredpark.identity.operator.web;

import org.featuredpark.identity.operator.AskForRecovery;
import org.featuredpark.identity.operator.RecoverAccount;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/recovery")
class RecoveryPages {

  private final AskForRecovery asking;
  private final RecoverAccount recovering;

  RecoveryPages(AskForRecovery asking, RecoverAccount recovering) {
    this.asking = asking;
    this.recovering = recovering;
  }

  @GetMapping
  ModelAndView show() {
    return new ModelAndView("account/recovery", "possible", asking.isPossible());
  }

  @PostMapping
  ModelAndView ask(@RequestParam(defaultValue = "") String account) {
    try {
      asking.ask(account);
      return new ModelAndView("redirect:/recovery?asked");
    } catch (Refused refused) {
      var page = show();
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return page.addObject("refused", refused);
    }
  }

  @GetMapping("/password")
  ModelAndView choose(@RequestParam(defaultValue = "") String token) {
    var page = new ModelAndView("account/new-password", "token", token);
    return page.addObject("open", recovering.isOpen(token));
  }

  @PostMapping("/password")
  ModelAndView recover(@RequestParam String token, @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String passwordAgain) {
    try {
      recovering.recover(token, password, passwordAgain);
      return new ModelAndView("redirect:/login?recovered");
    } catch (Refused refused) {
      var page = choose(token);
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return page.addObject("refused", refused);
    }
  }
}
