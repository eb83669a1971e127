package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.review.PanelState;
import org.featuredpark.review.SeatStatus;
import org.springframework.stereotype.Component;

/** Whose turn it is: a task for each of these experts. */
@Component("panelExperts")
public class PanelExperts {

  private final PanelState panel;

  PanelExperts(PanelState panel) {
    this.panel = panel;
  }

  public List<String> undeclared(DelegateExecution execution) {
    return panel.experts(park(execution), SeatStatus.DRAWN);
  }

  public List<String> unscored(DelegateExecution execution) {
    return panel.experts(park(execution), SeatStatus.CLEARED);
  }
}
