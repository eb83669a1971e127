package org.featuredpark.identity.operator.web;

import java.util.Map;
import org.featuredpark.identity.operator.DecideRequest;
import org.featuredpark.identity.operator.ReadOperators;
import org.featuredpark.identity.operator.RegisterOperator;
import org.featuredpark.identity.operator.RemovePerson;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The officials' page on who acts for operators. What was refused is shown beside what was entered. */
@Controller
@RequestMapping("/workspace/operators")
class OperatorsPage {

  private final ReadOperators operators;
  private final RegisterOperator registering;
  private final DecideRequest deciding;
  private final RemovePerson removing;

  OperatorsPage(ReadOperators operators, RegisterOperator registering, DecideRequest deciding,
      RemovePerson removing) {
    this.operators = operators;
    this.registering = registering;
    this.deciding = deciding;
    this.removing = removing;
  }

  @GetMapping
  ModelAndView show() {
    var page = new ModelAndView("account/operators", "entered", Map.of());
    page.addObject("pending", operators.pending());
    page.addObject("overruled", operators.overruled());
    return page;
  }

  @PostMapping
  ModelAndView register(@RequestParam Map<String, String> entered) {
    return orRefusal(entered, () -> registering.register(CreditCode.read(text(entered, "creditCode")),
        text(entered, "operatorName"), text(entered, "reason")));
  }

  @PostMapping("/requests/{userId}")
  ModelAndView decide(@PathVariable String userId, @RequestParam boolean accept,
      @RequestParam Map<String, String> entered) {
    return orRefusal(entered, () -> deciding.decide(userId, accept, text(entered, "reason-" + userId)));
  }

  @PostMapping("/removals")
  ModelAndView remove(@RequestParam Map<String, String> entered) {
    return orRefusal(entered, () -> removing.remove(text(entered, "removedUserId"), text(entered, "removedWhy")));
  }

  private ModelAndView orRefusal(Map<String, String> entered, Runnable act) {
    try {
      act.run();
      return new ModelAndView("redirect:/workspace/operators?done");
    } catch (Refused refused) {
      var page = show();
      page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
      page.addObject("entered", entered);
      return page.addObject("refused", refused);
    }
  }

  private static String text(Map<String, String> entered, String name) {
    return entered.getOrDefault(name, "").strip();
  }
}
