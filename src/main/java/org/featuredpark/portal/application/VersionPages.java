package org.featuredpark.portal.application;

import org.featuredpark.application.ReadVersions;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The receipt of an application and every version of it, for its operator and for officials. */
@Controller
@RequestMapping("/cases/{number}")
class VersionPages {

  private final ReadVersions versions;
  private final CurrentUser user;

  VersionPages(ReadVersions versions, CurrentUser user) {
    this.versions = versions;
    this.user = user;
  }

  /** Officials have a page of their own for the same case. */
  @ModelAttribute("casePage")
  String casePage(@PathVariable String number) {
    return (user.hasAny(Role.APPLICANT) ? "/cases/" : "/workspace/cases/") + new ApplicationNumber(number);
  }

  @GetMapping("/receipt")
  String receipt(@PathVariable String number, Model model) {
    model.addAttribute("receipt", versions.receipt(new ApplicationNumber(number)));
    return "portal/application/receipt";
  }

  @GetMapping("/versions")
  String list(@PathVariable String number, Model model) {
    model.addAttribute("filed", versions.list(new ApplicationNumber(number)));
    return "portal/application/versions";
  }

  @GetMapping("/versions/{version}")
  String show(@PathVariable String number, @PathVariable int version, Model model) {
    model.addAttribute("version", VersionSheet.of(versions.of(new ApplicationNumber(number), version)));
    return "portal/application/version";
  }

  @GetMapping("/versions/{version}/receipt")
  String receipt(@PathVariable String number, @PathVariable int version, Model model) {
    model.addAttribute("receipt", versions.receipt(new ApplicationNumber(number), version));
    return "portal/application/receipt";
  }
}
