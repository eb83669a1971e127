package org.featuredpark.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.featuredpark.monitoring.AttachStartDocument;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.ReportStart;
import org.featuredpark.monitoring.StartDocument;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.monitoring.process.ConstructionMonitoringProcess;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.CaseEngine;

/** Operators start to build a week before the day they planned, and prove it. R08. */
@Demo
class DemoStarts {

  private static final int DAYS_EARLY = 7;

  private final Constructions constructions;
  private final AttachStartDocument attachDocument;
  private final ReportStart reportStart;
  private final CaseEngine engine;
  private final Papers papers;
  private final Clockwork clock;

  DemoStarts(Constructions constructions, AttachStartDocument attachDocument, ReportStart reportStart,
      CaseEngine engine, Papers papers, Clockwork clock) {
    this.constructions = constructions;
    this.attachDocument = attachDocument;
    this.reportStart = reportStart;
    this.engine = engine;
    this.papers = papers;
    this.clock = clock;
  }

  void reportIfDue(Park park, ApplicationNumber number) {
    var today = clock.today();
    constructions.find(number)
        .filter(construction -> construction.status() == ConstructionStatus.RUNNING)
        .filter(construction -> construction.start().hasProject() && !construction.start().started())
        .filter(construction -> !today.isBefore(construction.start().planned().minusDays(DAYS_EARLY)))
        .filter(construction -> engine.waitsFor(ConstructionMonitoringProcess.START_REPORTED, number.value()))
        .ifPresent(construction -> report(park, number, today));
  }

  private void report(Park park, ApplicationNumber number, LocalDate today) {
    ActingAs.person(People.applicantOf(park), () -> {
      var papersOfStart = Arrays.stream(StartDocument.values()).map(paper -> attachDocument.attach(number, paper,
          paper.name() + ".pdf", new ByteArrayInputStream(papers.pdf("开工证明材料"))).id()).toList();
      reportStart.report(number, new StartEvidence(today, "KG-" + today.getYear() + "-" + park.key().length(),
          today.minusDays(9), "FK" + today.getYear() + "0618", today.minusDays(3), today, papersOfStart));
    });
  }
}
