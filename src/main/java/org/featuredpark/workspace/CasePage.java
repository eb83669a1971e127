package org.featuredpark.workspace;

import org.featuredpark.application.CompareVersions;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.ReadCaseFile;
import org.featuredpark.application.ReadDiagrams;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Role;
import org.featuredpark.review.ReviewDossier;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The dossier that every task's brief links to; applicants have a page of their own for the same case. */
@Controller
class CasePage {

  private final ReadCaseFile files;
  private final ReviewDossier reviews;
  private final OpenMaterial materials;
  private final CompareVersions versions;
  private final ReadDiagrams diagrams;
  private final CurrentUser user;

  CasePage(ReadCaseFile files, ReviewDossier reviews, OpenMaterial materials, CompareVersions versions,
      ReadDiagrams diagrams, CurrentUser user) {
    this.files = files;
    this.reviews = reviews;
    this.materials = materials;
    this.versions = versions;
    this.diagrams = diagrams;
    this.user = user;
  }

  @GetMapping("/workspace/cases/{number}")
  String show(@PathVariable String number, Model model) {
    var park = new ApplicationNumber(number);
    if (user.hasAny(Role.APPLICANT)) {
      return "redirect:/cases/{number}";
    }
    if (user.hasAny(Role.EXPERT)) {
      var dossier = reviews.of(park);
      model.addAttribute("park", CaseFacts.of(dossier.application(), dossier.project()));
      model.addAttribute("materials", materials.list(dossier.application()));
    } else {
      var file = files.of(park);
      var application = file.track().application();
      model.addAttribute("park", CaseFacts.of(application, file.project()));
      model.addAttribute("file", file);
      // Of all districts, only the park's own gets this far.
      model.addAttribute("ofDistrict", user.hasAny(Role.DISTRICT_OFFICER));
      model.addAttribute("materials", file.materials());
      model.addAttribute("changes", versions.latest(application).orElse(null));
      model.addAttribute("ways", diagrams.of(application));
    }
    return "workspace/case";
  }
}
