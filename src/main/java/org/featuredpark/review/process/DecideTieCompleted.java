package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.DecideTie;
import org.featuredpark.review.PanelVote;
import org.featuredpark.review.PanelVote.Ballot;
import org.featuredpark.review.process.FormRows.Row;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideTieCompleted")
class DecideTieCompleted implements TaskListener {

  private final DecideTie tie;

  DecideTieCompleted(DecideTie tie) {
    this.tie = tie;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var ballots = FormRows.read("ballots", form.json("ballots"), DecideTieCompleted::ballot);
    tie.record(round(task), new PanelVote(ballots, form.text("minutes")));
  }

  private static Ballot ballot(Row row) {
    return new Ballot(new ApplicationNumber(row.text("park", "申报编号")), row.whole("votes", "得票"));
  }
}
