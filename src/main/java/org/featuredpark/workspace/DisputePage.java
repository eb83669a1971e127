package org.featuredpark.workspace;

import org.featuredpark.application.SettleDispute;
import org.featuredpark.shared.ApplicationNumber;
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
@RequestMapping("/workspace/cases/{number}/dispute")
class DisputePage {

  private final SettleDispute disputes;

  DisputePage(SettleDispute disputes) {
    this.disputes = disputes;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number) {
    var park = new ApplicationNumber(number);
    return new ModelAndView("workspace/dispute").addObject("number", park).addObject("open", disputes.open(park));
  }

  @PostMapping
  ModelAndView settle(@PathVariable String number, @RequestParam String decision) {
    try {
      disputes.settle(new ApplicationNumber(number), decision);
      return new ModelAndView("redirect:/workspace/cases/" + number);
    } catch (Refused refused) {
      var page = show(number).addObject("refused", refused).addObject("decision", decision);
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      return page;
    }
  }
}
