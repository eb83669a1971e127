package org.featuredpark.application.web;

import java.time.Instant;
import java.util.List;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.application.ApplicationTrack;
import org.featuredpark.application.NextAct;

/** Where an application stands, who acts next, and how it came here. */
record ProgressView(ApplicationView application, NextAct next, List<Step> steps, List<ReceiptView> receipts,
    List<FindingView> findings) {

  static ProgressView of(ApplicationTrack track) {
    return new ProgressView(ApplicationView.of(track.application()), track.next(),
        track.steps().stream().map(Step::of).toList(), track.receipts().stream().map(ReceiptView::of).toList(),
        track.findings().stream().map(found -> FindingView.of(found.finding())).toList());
  }

  record Step(Instant at, String status, String note) {

    static Step of(ApplicationStep step) {
      return new Step(step.at(), step.status().zhName(), step.note());
    }
  }
}
