package org.featuredpark.application.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.ApplicationForm;
import org.featuredpark.application.DeclaredPenalty;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.OpenMaterial;
import org.featuredpark.application.PenaltyKind;
import org.featuredpark.application.PenaltySubject;
import org.featuredpark.application.RecordPenalty;
import org.featuredpark.application.RosterTemplate;
import org.featuredpark.application.SelfCheck;
import org.featuredpark.application.SelfCheckFigures;
import org.featuredpark.application.TrackApplication;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.document.FileType;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/applications")
class ApplicationApi {

  private final TrackApplication tracking;
  private final OpenMaterial files;
  private final WithdrawApplication withdrawing;
  private final RecordPenalty penalties;
  private final RosterTemplate template;
  private final SelfCheck selfCheck;

  ApplicationApi(TrackApplication tracking, OpenMaterial files, WithdrawApplication withdrawing,
      RecordPenalty penalties, RosterTemplate template, SelfCheck selfCheck) {
    this.tracking = tracking;
    this.files = files;
    this.withdrawing = withdrawing;
    this.penalties = penalties;
    this.template = template;
    this.selfCheck = selfCheck;
  }

  @GetMapping
  List<ApplicationView> mine() {
    return tracking.mine().stream().map(ApplicationView::of).toList();
  }

  @GetMapping("/{number}")
  ApplicationView get(@PathVariable String number) {
    return ApplicationView.of(tracking.track(new ApplicationNumber(number)).application());
  }

  @GetMapping("/{number}/progress")
  ProgressView progress(@PathVariable String number) {
    return ProgressView.of(tracking.track(new ApplicationNumber(number)));
  }

  /** The receipt of the version that counts. */
  @GetMapping("/{number}/receipt")
  ReceiptView receipt(@PathVariable String number) {
    return ReceiptView.of(tracking.track(new ApplicationNumber(number)).receipts().get(0));
  }

  @GetMapping("/{number}/documents")
  List<MaterialView> documents(@PathVariable String number) {
    return files.list(new ApplicationNumber(number)).stream().map(MaterialView::of).toList();
  }

  @GetMapping("/{number}/documents/{kind}/{edition}")
  ResponseEntity<InputStreamResource> document(@PathVariable String number, @PathVariable MaterialKind kind,
      @PathVariable Edition edition) {
    return Download.of(files.ofApplication(new ApplicationNumber(number), kind, edition));
  }

  @PostMapping("/{number}/withdrawal")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
    withdrawing.withdraw(new ApplicationNumber(number), withdrawal.reason());
  }

  @PostMapping("/{number}/penalties")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void recordPenalty(@PathVariable String number, @RequestBody Penalty penalty) {
    penalties.record(new ApplicationNumber(number), new DeclaredPenalty(penalty.kind(), penalty.subject(),
        penalty.decisionDate(), penalty.authority(), penalty.description()));
  }

  /** The form that a draft is entered into. */
  @GetMapping("/form")
  JsonNode form() {
    return ApplicationForm.schema();
  }

  @GetMapping("/form/{section}")
  JsonNode form(@PathVariable String section) {
    return ApplicationForm.schema(section);
  }

  @GetMapping("/roster-template")
  ResponseEntity<byte[]> rosterTemplate() {
    return Download.of("入驻企业名单模板.xlsx", FileType.XLSX, template.workbook());
  }

  /** What a park with these figures would be found wanting in; an empty list means it would qualify. */
  @PostMapping("/self-check")
  List<FindingView> check(@RequestParam String round, @RequestBody SelfCheckFigures figures) {
    return selfCheck.check(new RoundNumber(round), figures).stream().map(FindingView::of).toList();
  }

  /** Why an application is taken back. */
  record Withdrawal(String reason) {
  }

  /** What an officer found in official sources. */
  record Penalty(PenaltyKind kind, PenaltySubject subject, LocalDate decisionDate, String authority,
      String description) {
  }
}
