package org.featuredpark.wholeround;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.DECIDE_WAIVER;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_LATE_EVALUATION;
import static org.featuredpark.wholeround.Park.FENGKE;
import static org.featuredpark.wholeround.Park.LINHE;

import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.exit.Bans;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** The evaluation: most pass, one fails and appeals in vain, one does not come and is deemed to have failed. */
@Component
class EvaluationChapter {

  private static final LocalDate EVALUATED = LocalDate.of(2025, 9, 10);

  private final Course course;
  private final Evaluators evaluators;
  private final Titles titles;
  private final Desks desks;
  private final Evaluations evaluations;
  private final Bans bans;
  private final Outcomes outcomes;

  EvaluationChapter(Course course, Evaluators evaluators, Titles titles, Desks desks, Evaluations evaluations,
      Bans bans, Outcomes outcomes) {
    this.course = course;
    this.evaluators = evaluators;
    this.titles = titles;
    this.desks = desks;
    this.evaluations = evaluations;
    this.bans = bans;
    this.outcomes = outcomes;
  }

  static List<Park> passed() {
    return ConstructionChapter.building().stream().filter(park -> park != FENGKE && park != LINHE).toList();
  }

  void play(Entries entries) {
    course.until(EVALUATED);
    passed().forEach(park -> evaluators.evaluate(park, entries.of(park), "85", "ACHIEVED"));
    assertThat(passed()).hasSize(7).allSatisfy(park -> assertGrade(entries.of(park), Grade.GOOD, Cause.NORMAL));
    oneFailsAndAppeals(entries);
    oneDoesNotCome(entries);
  }

  private void oneFailsAndAppeals(Entries entries) {
    var number = entries.of(FENGKE);
    evaluators.evaluate(FENGKE, number, "55", "NOT_ACHIEVED");
    assertGrade(number, Grade.FAIL, Cause.NORMAL);
    outcomes.assertTold(entries, FENGKE, "不合格", "55 分");
    course.until(EVALUATED.plusDays(12));
    outcomes.assertStatus(entries, ApplicationStatus.EXITED, FENGKE);
    outcomes.assertTold(entries, FENGKE, "已退出", "申请复核");
    assertThat(bans.bannedUntil(FENGKE.operator())).isPresent();
    var appeal = titles.appeal(FENGKE, number, DecisionKind.EXITED);
    titles.rejectAppeal(appeal);
    outcomes.assertTold(entries, FENGKE, "复核决定", "维持原");
    outcomes.assertStatus(entries, ApplicationStatus.EXITED, FENGKE);
  }

  private void oneDoesNotCome(Entries entries) {
    var number = entries.of(LINHE);
    course.until(evaluations.latest(number).dueAt());
    assertThat(desks.open(number.value())).containsExactly(SUBMIT_LATE_EVALUATION);
    course.until(evaluations.latest(number).dueAt());
    assertThat(desks.open(number.value())).containsExactly(DECIDE_WAIVER);
    evaluators.deemFailed(number);
    assertGrade(number, Grade.FAIL, Cause.DEEMED);
    outcomes.assertTold(entries, LINHE, "视同", "不合格");
  }

  private void assertGrade(ApplicationNumber number, Grade grade, Cause cause) {
    assertThat(evaluations.latest(number).result()).hasValueSatisfying(result ->
        assertThat(result).matches(one -> one.grade() == grade && one.cause() == cause));
  }
}
