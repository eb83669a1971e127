package org.featuredpark.portal.application;

import org.featuredpark.application.DraftKey;
import org.featuredpark.application.PrefillDraft;
import org.featuredpark.application.ReadDraft;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The parts of a draft's pages where earlier content is taken over and looked through. */
@Controller
@RequestMapping("/cases/drafts/{round}/{operator}/{park}/prefill")
class PrefillPages {

  private final PrefillDraft prefilling;
  private final ReadDraft reading;

  PrefillPages(PrefillDraft prefilling, ReadDraft reading) {
    this.prefilling = prefilling;
    this.reading = reading;
  }

  @GetMapping("/offer")
  String offer(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    return show("offer", round, operator, park, model);
  }

  @GetMapping("/comparison")
  String comparison(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    return show("comparison", round, operator, park, model);
  }

  private String show(String part, String round, String operator, int park, Model model) {
    var key = DraftKey.of(round, operator, park);
    model.addAttribute("prefill", PrefillSheet.of(prefilling.read(key), reading.read(key)));
    return "portal/application/prefill :: " + part;
  }
}
