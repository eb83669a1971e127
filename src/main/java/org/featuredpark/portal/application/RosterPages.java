package org.featuredpark.portal.application;

import org.featuredpark.application.CorrectRoster;
import org.featuredpark.application.DraftKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The part of a draft's page where a faulty roster is corrected. */
@Controller
class RosterPages {

  private final CorrectRoster correcting;

  RosterPages(CorrectRoster correcting) {
    this.correcting = correcting;
  }

  @GetMapping("/cases/drafts/{round}/{operator}/{park}/roster/fixes")
  String fixes(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    var key = DraftKey.of(round, operator, park);
    model.addAttribute("fixes", correcting.faults(key).map(FixSheet::of).orElse(null));
    return "portal/application/roster :: fixes";
  }
}
