package org.featuredpark.portal.application;

import java.time.Clock;
import org.featuredpark.application.ListOwnCases;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.ReceiptSheet;
import org.featuredpark.application.TrackApplication;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CasePages {

  private final ListOwnCases cases;
  private final TrackApplication tracking;
  private final OpenMaterial files;
  private final Clock clock;

  CasePages(ListOwnCases cases, TrackApplication tracking, OpenMaterial files, Clock clock) {
    this.cases = cases;
    this.tracking = tracking;
    this.files = files;
    this.clock = clock;
  }

  @GetMapping("/cases")
  String list(Model model) {
    model.addAttribute("cases", CaseLines.of(cases.list(), clock.instant()));
    return "portal/application/list";
  }

  @GetMapping("/cases/{number}/receipt")
  String receipt(@PathVariable String number, Model model) {
    var application = new ApplicationNumber(number);
    model.addAttribute("receipt", ReceiptSheet.of(tracking.track(application), files.list(application)));
    return "portal/application/receipt";
  }
}
