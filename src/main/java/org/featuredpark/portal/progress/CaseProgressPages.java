package org.featuredpark.portal.progress;

import java.util.List;
import org.featuredpark.application.CompareVersions;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.FileAppeal;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a case for its applicant. What was entered stays in the form when it is refused. */
@Controller
@RequestMapping("/cases/{number}")
class CaseProgressPages {

  private final FollowOwnCase cases;
  private final CompareVersions versions;
  private final WithdrawApplication withdrawing;
  private final FileAppeal appeals;

  CaseProgressPages(FollowOwnCase cases, CompareVersions versions, WithdrawApplication withdrawing,
      FileAppeal appeals) {
    this.cases = cases;
    this.versions = versions;
    this.withdrawing = withdrawing;
    this.appeals = appeals;
  }

  @GetMapping
  ModelAndView show(@PathVariable String number) {
    var file = cases.of(new ApplicationNumber(number));
    var application = file.track().application();
    return new ModelAndView("portal/progress/show", "file", file).addObject("changes",
        versions.prepared(application).or(() -> versions.latest(application)).orElse(null));
  }

  @GetMapping("/withdrawal")
  ModelAndView askWithdrawal(@PathVariable String number) {
    return withdrawal(number, "", List.of(), HttpStatus.OK);
  }

  @PostMapping("/withdrawal")
  ModelAndView withdraw(@PathVariable String number, @RequestParam(defaultValue = "") String reason,
      RedirectAttributes next) {
    try {
      withdrawing.withdraw(new ApplicationNumber(number), reason);
    } catch (Refused refused) {
      return withdrawal(number, reason, List.of(new FormError("reason", refused.getMessage())),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
    next.addFlashAttribute("done", "已收到您的申请，办理结果见下方办理经过。");
    return new ModelAndView("redirect:/cases/{number}");
  }

  @GetMapping("/appeal")
  ModelAndView askAppeal(@PathVariable String number, @RequestParam(defaultValue = "") String kind) {
    return appeal(number, kind, "", List.of(), HttpStatus.OK);
  }

  @PostMapping("/appeal")
  ModelAndView appeal(@PathVariable String number, @RequestParam(required = false) DecisionKind kind,
      @RequestParam(defaultValue = "") String grounds, RedirectAttributes next) {
    try {
      if (kind == null) {
        throw Refused.because("Q7", "kind", "请选择对哪一项决定申请复核。");
      }
      var filed = appeals.file(new ApplicationNumber(number), kind, grounds);
      next.addFlashAttribute("done", "已收到复核申请，编号 " + filed + "，将在" + LegalRemedies.DECISION_DAYS
          + "个工作日内答复。");
      return new ModelAndView("redirect:/cases/{number}");
    } catch (Refused refused) {
      return appeal(number, kind == null ? "" : kind.name(), grounds, List.of(FormError.of(refused, "grounds")),
          HttpStatus.UNPROCESSABLE_ENTITY);
    }
  }

  private ModelAndView withdrawal(String number, String reason, List<FormError> errors, HttpStatus status) {
    return new ModelAndView("portal/progress/withdraw", status)
        .addObject("file", cases.of(new ApplicationNumber(number)))
        .addObject("reason", reason).addObject("errors", errors);
  }

  private ModelAndView appeal(String number, String kind, String grounds, List<FormError> errors,
      HttpStatus status) {
    return new ModelAndView("portal/progress/appeal", status)
        .addObject("file", cases.of(new ApplicationNumber(number)))
        .addObject("kind", kind).addObject("grounds", grounds).addObject("errors", errors);
  }

  /** Which field was refused, and why. */
  record FormError(String field, String message) {

    static FormError of(Refused refused, String otherwise) {
      return new FormError(refused.field().orElse(otherwise), refused.getMessage());
    }
  }
}
