package org.featuredpark.portal;

import java.time.Clock;
import java.util.List;
import org.featuredpark.application.CheckedRule;
import org.featuredpark.application.CheckedRule.Outcome;
import org.featuredpark.application.SelfCheck;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundDirectory;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lets anyone find out whether a park would qualify; nothing of it is kept. */
@Controller
@RequestMapping("/self-check")
class SelfCheckPage {

  private final SelfCheck selfCheck;
  private final RoundDirectory rounds;
  private final Clock clock;

  SelfCheckPage(SelfCheck selfCheck, RoundDirectory rounds, Clock clock) {
    this.selfCheck = selfCheck;
    this.rounds = rounds;
    this.clock = clock;
  }

  @GetMapping
  ModelAndView show() {
    return page(SelfCheckForm.EMPTY, checkable(), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView check(@ModelAttribute("form") SelfCheckForm form) {
    var checkable = checkable();
    try {
      var figures = form.figures(checkable.stream().anyMatch(round -> round.number().value().equals(form.round())));
      return page(form, checkable, HttpStatus.OK)
          .addObject("result", Result.of(selfCheck.explain(new RoundNumber(form.round()), figures)));
    } catch (Refused refused) {
      return page(form, checkable, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refused", refused);
    }
  }

  private ModelAndView page(SelfCheckForm form, List<Round> checkable, HttpStatusCode status) {
    var page = new ModelAndView("portal/self-check", "form", form);
    page.setStatus(status);
    page.addObject("rounds", checkable);
    return page.addObject("directions", ParkDirection.values());
  }

  private List<Round> checkable() {
    return rounds.open().stream().filter(round -> round.window().isBeforeDeadline(clock.instant())).toList();
  }

  /** What the figures came to, in short and rule by rule. */
  record Result(long notMet, long unknown, long doubtful, List<CheckedRule> rules) {

    static Result of(List<CheckedRule> rules) {
      return new Result(count(rules, Outcome.NOT_MET), count(rules, Outcome.UNKNOWN), count(rules, Outcome.DOUBTFUL),
          rules);
    }

    private static long count(List<CheckedRule> rules, Outcome outcome) {
      return rules.stream().filter(rule -> rule.outcome() == outcome).count();
    }
  }
}
