package org.featuredpark.portal.progress;

import java.util.List;
import java.util.Optional;
import org.featuredpark.application.ApplicationTrack;
import org.featuredpark.application.Material;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.exit.ExitCase;
import org.featuredpark.monitoring.ConstructionView;
import org.featuredpark.notice.FiledAppeal;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.ObjectionProgress;
import org.featuredpark.portal.task.TaskLine;
import org.featuredpark.recognition.RecognisedPark;
import org.featuredpark.review.ThreeYearPlan;
import org.featuredpark.workflow.CaseDiagram;

/**
 * Everything that an applicant sees of the own case.
 *
 * @param waiting what the case waits for now, those first whom somebody is asked to do
 */
record CaseView(ApplicationTrack track, List<TaskLine> tasks, List<CaseDiagram> ways, List<Waiting> waiting,
    List<Contest> decisions, List<FiledAppeal> appeals, List<ObjectionProgress> objections, List<Notice> notices,
    List<Material> materials, Later later) {

  /** What comes after the selection; empty until it begins. */
  record Later(Optional<ThreeYearPlan> plan, Optional<ConstructionView> construction,
      Optional<Evaluation> evaluation, Optional<RecognisedPark> title, List<ExitCase> exits) {

    public boolean begun() {
      return plan.isPresent() || construction.isPresent() || evaluation.isPresent() || title.isPresent()
          || !exits.isEmpty();
    }
  }
}
