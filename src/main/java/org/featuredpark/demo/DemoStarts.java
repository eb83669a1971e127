package org.featuredpark.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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
  private final Set<ApplicationNumber> reported = new HashSet<>();

  DemoStarts(Constructions constructions, AttachStartDocument attachDocument, ReportStart reportStart,
      CaseEngine engine, Papers papers) {
    this.constructions = constructions;
    this.attachDocument = attachDocument;
    this.reportStart = reportStart;
    this.engine = engine;
    this.papers = papers;
  }

  /** @return the day to look again, where a start is still to come */
  Optional<LocalDate> reportIfDue(Role role, LocalDate today) {
    if (role.fate() == Fate.NEVER_STARTS || reported.contains(role.number())) {
      return Optional.empty();
    }
    var planned = constructions.find(role.number()).filter(one -> one.status() == ConstructionStatus.RUNNING)
        .filter(one -> one.start().hasProject()).map(one -> one.start().planned().minusDays(DAYS_EARLY));
    if (planned.filter(day -> !day.isAfter(today)).isPresent()
        && engine.waitsFor(ConstructionMonitoringProcess.START_REPORTED, role.number().value())) {
      report(role.park(), role.number(), today);
      reported.add(role.number());
    }
    return planned;
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
