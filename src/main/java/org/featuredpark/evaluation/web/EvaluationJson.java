package org.featuredpark.evaluation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.featuredpark.evaluation.Assessment;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.EvaluationResult;
import org.featuredpark.evaluation.SelfEvaluation;
import org.featuredpark.shared.BeijingTime;

/** An evaluation as other systems read it; what is not yet decided is null. */
record EvaluationJson(String application, int attempt, LocalDate noticedOn, OffsetDateTime dueAt, String participation,
    BigDecimal selfTotal, BigDecimal total, String grade, String cause, Boolean passed, Boolean targetsAchieved,
    String reason, LocalDate confirmedOn) {

  static EvaluationJson of(Evaluation evaluation, Optional<SelfEvaluation> self) {
    var result = evaluation.result();
    return new EvaluationJson(evaluation.application().value(), evaluation.attempt(), evaluation.noticedOn(),
        BeijingTime.atBeijing(evaluation.dueAt()), evaluation.participation().zhName(),
        self.map(one -> one.sheet().total()).orElse(null), result.map(found -> evaluation.total()).orElse(null),
        result.map(found -> found.grade().zhName()).orElse(null),
        result.map(found -> found.cause().zhName()).orElse(null), result.map(found -> evaluation.passed()).orElse(null),
        evaluation.assessment().map(Assessment::targetsAchieved).orElse(null),
        result.map(EvaluationResult::reason).orElse(null), result.map(EvaluationResult::confirmedOn).orElse(null));
  }
}
