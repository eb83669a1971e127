package org.featuredpark.portal.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.featuredpark.application.CheckDraft;
import org.featuredpark.application.CompareVersions;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSection;
import org.featuredpark.application.EarlierDocuments;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A draft's pages; what people enter and upload goes through the JSON API. */
@Controller
@RequestMapping("/cases/drafts/{round}/{operator}/{park}")
class DraftPages {

  private final ReadDraft reading;
  private final CheckDraft checking;
  private final EarlierDocuments earlier;
  private final CompareVersions versions;
  private final Clock clock;

  DraftPages(ReadDraft reading, CheckDraft checking, EarlierDocuments earlier, CompareVersions versions, Clock clock) {
    this.reading = reading;
    this.checking = checking;
    this.earlier = earlier;
    this.versions = versions;
    this.clock = clock;
  }

  @GetMapping
  String list(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    model.addAttribute("draft", sheet(DraftKey.of(round, operator, park)));
    return "portal/application/draft";
  }

  @GetMapping("/sections/{section}")
  String section(@PathVariable String round, @PathVariable String operator, @PathVariable int park,
      @PathVariable String section, Model model) {
    var key = DraftKey.of(round, operator, park);
    var draft = section.equals(DraftSection.DOCUMENTS) ? sheetWithEarlier(key) : sheet(key);
    model.addAttribute("draft", draft);
    model.addAttribute("section", SectionSheet.of(draft, section));
    if (section.equals(DraftSection.ROSTER)) {
      showRoster(reading.roster(key), model);
    }
    return "portal/application/section";
  }

  /** The roster's figures alone, for a page that has just uploaded one. */
  @GetMapping("/roster")
  String roster(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    showRoster(reading.roster(DraftKey.of(round, operator, park)), model);
    return "portal/application/roster :: figures";
  }

  /** The list of materials alone, for a page that has just changed one. */
  @GetMapping("/materials")
  String materials(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    model.addAttribute("draft", sheetWithEarlier(DraftKey.of(round, operator, park)));
    return "portal/application/materials :: list";
  }

  @GetMapping("/check")
  String check(@PathVariable String round, @PathVariable String operator, @PathVariable int park, Model model) {
    var check = checking.check(DraftKey.of(round, operator, park));
    model.addAttribute("changes", check.state().application().flatMap(versions::prepared).orElse(null));
    showRoster(check.roster(), model);
    model.addAttribute("check", CheckSheet.of(check, clock.instant(), UUID.randomUUID().toString()));
    return "portal/application/check";
  }

  private static void showRoster(Optional<RosterSummary> roster, Model model) {
    model.addAttribute("roster", roster.map(RosterFigures::of).orElse(null));
  }

  private DraftSheet sheet(DraftKey key) {
    return DraftSheet.of(reading.read(key), List.of(), clock.instant());
  }

  /** Only the list of materials shows what lay in the draft before. */
  private DraftSheet sheetWithEarlier(DraftKey key) {
    return DraftSheet.of(reading.read(key), earlier.list(key), clock.instant());
  }
}
