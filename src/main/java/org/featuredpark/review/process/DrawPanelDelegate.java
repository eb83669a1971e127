package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PANEL_COMPLETE;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.DrawPanel;
import org.springframework.stereotype.Component;

@Component("drawPanel")
class DrawPanelDelegate implements JavaDelegate {

  private final DrawPanel panel;

  DrawPanelDelegate(DrawPanel panel) {
    this.panel = panel;
  }

  @Override
  public void execute(DelegateExecution execution) {
    PANEL_COMPLETE.set(execution, panel.draw(park(execution)));
  }
}
