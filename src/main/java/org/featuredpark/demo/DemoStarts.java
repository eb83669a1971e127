package org.featuredpark.demo;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import org.featuredpark.monitoring.AttachStartDocument;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.ReportStart;
import org.featuredpark.monitoring.StartDocument;
import org.featuredpark.monitoring.StartEvidence;
import org.featuredpark.shared.ApplicationNumber;

/** Operators start to build a week before the day they planned, and prove it. R08. */
@Demo
class DemoStarts {

  private static final int DAYS_EARLY = 7;

  private final Diary diary;
  private final Constructions constructions;
  private final AttachStartDocument attachDocument;
  private final ReportStart reportStart;
  private final Papers papers;

  DemoStarts(Diary diary, Constructions constructions, AttachStartDocument attachDocument, ReportStart reportStart,
      Papers papers) {
    this.diary = diary;
    this.constructions = constructions;
    this.attachDocument = attachDocument;
    this.reportStart = reportStart;
    this.papers = papers;
  }

  void setDown(Role role) {
    if (role.fate() != Fate.NEVER_STARTS && constructions.get(role.number()).start().hasProject()) {
      setDown(role, dayOf(role));
    }
  }

  /** Where the start was put off meanwhile, it is set down for the later day. */
  private void setDown(Role role, LocalDate day) {
    diary.on(day, "start of construction", () -> {
      if (dayOf(role).isAfter(day)) {
        setDown(role, dayOf(role));
      } else {
        report(role.park(), role.number(), diary.today());
      }
    });
  }

  private LocalDate dayOf(Role role) {
    return constructions.get(role.number()).start().planned().minusDays(DAYS_EARLY);
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
