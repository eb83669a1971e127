package org.featuredpark.portal.application;

import java.time.Clock;
import org.featuredpark.application.ListOwnCases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class CasePages {

  private final ListOwnCases cases;
  private final Clock clock;

  CasePages(ListOwnCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  @GetMapping("/cases")
  String list(Model model) {
    model.addAttribute("cases", CaseLines.of(cases.list(), clock.instant()));
    return "portal/application/list";
  }
}
