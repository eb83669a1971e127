package org.featuredpark.evaluation.web;

import java.math.BigDecimal;
import org.featuredpark.evaluation.ClaimSubsidy;
import org.featuredpark.evaluation.ReadEvaluation;
import org.featuredpark.evaluation.SubsidyClaim;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Money;
import org.featuredpark.shared.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A park's evaluation and what it is subsidised with. */
@RestController
@RequestMapping("/api/v1/applications/{application}")
class EvaluationApi {

  private final ReadEvaluation evaluations;
  private final ClaimSubsidy subsidy;

  EvaluationApi(ReadEvaluation evaluations, ClaimSubsidy subsidy) {
    this.evaluations = evaluations;
    this.subsidy = subsidy;
  }

  @GetMapping("/evaluation")
  EvaluationJson evaluation(@PathVariable String application) {
    var number = new ApplicationNumber(application);
    return EvaluationJson.of(evaluations.read(number), evaluations.selfEvaluation(number));
  }

  @PostMapping("/subsidy")
  @ResponseStatus(HttpStatus.CREATED)
  SubsidyJson claim(@PathVariable String application, @RequestBody ApprovedCost approved) {
    return SubsidyJson.of(subsidy.claim(new ApplicationNumber(application), approved.money()));
  }

  /** The cost that the city has approved, in yuan. */
  record ApprovedCost(BigDecimal eligibleCost) {

    Money money() {
      if (eligibleCost == null) {
        throw Refused.because("R10", "eligibleCost", "核定成本：请填写。");
      }
      return Money.ofYuan(eligibleCost);
    }
  }

  /** What the rule gives, in yuan. */
  record SubsidyJson(boolean entitled, BigDecimal amount, int instalments, String clause, String reason) {

    static SubsidyJson of(SubsidyClaim claim) {
      return new SubsidyJson(claim.entitled(), claim.amount().yuan(), claim.instalments(), claim.clause().id(),
          claim.reason());
    }
  }
}
