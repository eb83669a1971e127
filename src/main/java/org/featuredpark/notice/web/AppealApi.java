package org.featuredpark.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.FileAppeal;
import org.featuredpark.notice.FiledAppeal;
import org.featuredpark.notice.ReadAppeals;
import org.featuredpark.notice.ReadAppeals.Contestable;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own decisions, appeals and the objections that the park met. */
@RestController
@RequestMapping("/api/v1/applications/{application}")
class AppealApi {

  private final ReadAppeals appeals;
  private final FileAppeal filing;

  AppealApi(ReadAppeals appeals, FileAppeal filing) {
    this.appeals = appeals;
    this.filing = filing;
  }

  @GetMapping("/decisions")
  List<DecisionView> decisions(@PathVariable String application) {
    return appeals.decisions(new ApplicationNumber(application)).stream().map(DecisionView::of).toList();
  }

  @GetMapping("/appeals")
  List<AppealView> appeals(@PathVariable String application) {
    return appeals.appeals(new ApplicationNumber(application)).stream().map(AppealView::of).toList();
  }

  @PostMapping("/appeals")
  @ResponseStatus(HttpStatus.CREATED)
  Filed appeal(@PathVariable String application, @RequestBody NewAppeal entered) {
    if (entered.kind() == null) {
      throw Refused.because("Q7", "kind", "请选择对哪一项决定提出申诉。");
    }
    return new Filed(filing.file(new ApplicationNumber(application), entered.kind(), entered.grounds()).value());
  }

  @GetMapping("/objections")
  List<ProgressView> objections(@PathVariable String application) {
    return appeals.objections(new ApplicationNumber(application)).stream().map(ProgressView::of).toList();
  }

  /** Which decision, and why it should fall. */
  record NewAppeal(DecisionKind kind, String grounds) {
  }

  /** The number to follow the appeal with. */
  record Filed(String number) {
  }

  /** A decision and until when it can be appealed against; that instant is the first too late. */
  record DecisionView(DecisionKind kind, String name, LocalDate deliveredOn, String reason, Instant appealUntil) {

    static DecisionView of(Contestable contestable) {
      var decision = contestable.decision();
      return new DecisionView(decision.decision().kind(), decision.decision().kind().zhName(),
          decision.deliveredOn(), decision.reason(), contestable.until());
    }
  }

  /** An appeal and how far it has come. */
  record AppealView(String number, DecisionKind kind, Instant filedAt, String grounds, String state,
      String reasons, String remedy) {

    static AppealView of(FiledAppeal filed) {
      return new AppealView(filed.appeal().number().value(), filed.appeal().decision().kind(),
          filed.appeal().filedAt(), filed.appeal().grounds(), filed.course().state(), filed.course().reasons(),
          filed.course().remedy());
    }
  }
}
