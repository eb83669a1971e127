package org.featuredpark.identity.operator.web;

import org.featuredpark.identity.operator.ConfirmAddress;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where the link from the mailbox leads. The button is pressed by a person: scanners open every link of a mail. */
@Controller
@RequestMapping("/confirm-address")
class AddressPages {

  private final ConfirmAddress confirming;

  AddressPages(ConfirmAddress confirming) {
    this.confirming = confirming;
  }

  @GetMapping
  ModelAndView show(@RequestParam(defaultValue = "") String token) {
    var page = new ModelAndView("account/confirm-address", "token", token);
    return page.addObject("open", confirming.isOpen(token));
  }

  @PostMapping
  ModelAndView confirm(@RequestParam String token) {
    try {
      confirming.confirm(token);
      return new ModelAndView("redirect:/confirm-address?done");
    } catch (Refused refused) {
      var page = show(token);
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return page;
    }
  }
}
