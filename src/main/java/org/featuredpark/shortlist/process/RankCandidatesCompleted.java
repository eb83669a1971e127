package org.featuredpark.shortlist.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;
import org.featuredpark.shortlist.RankCandidates;
import org.featuredpark.shortlist.Ranking;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

/** Reads the choices in their order; the form offers as many fields as the largest quota a round may have. */
@Component("rankCandidatesCompleted")
class RankCandidatesCompleted implements TaskListener {

  private static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

  private final RankCandidates ranking;

  RankCandidatesCompleted(RankCandidates ranking) {
    this.ranking = ranking;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    int chosen = ranking.rank(DistrictShortlistProcess.caseOf(task.getExecution()),
        new Ranking(choices(form), form.text("otherReasons")));
    DistrictShortlistProcess.PARK_COUNT.set(task.getExecution(), chosen);
  }

  private static List<Ranking.Choice> choices(SubmittedForm form) {
    var choices = new ArrayList<Ranking.Choice>();
    boolean gap = false;
    for (var place : PLACES) {
      var field = place + "Choice";
      var number = form.text(field);
      var reason = form.text(place + "Reason");
      if (number.isEmpty()) {
        gap = true;
      } else if (gap) {
        throw Refused.because("R42", field, "推荐顺序不能空缺：请先填写前一位。");
      } else {
        choices.add(new Ranking.Choice(field, new ApplicationNumber(number), reason));
      }
    }
    return choices;
  }
}
