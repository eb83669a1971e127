package org.featuredpark.wholeround;

import static org.featuredpark.notice.process.ObjectionHandlingProcess.CHECK_ADMISSIBILITY;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.DECIDE_OBJECTION;
import static org.featuredpark.notice.process.ObjectionHandlingProcess.INVESTIGATE_OBJECTION;
import static org.featuredpark.round.process.ProgrammeRoundProcess.ANNOUNCE_RESULT;
import static org.featuredpark.round.process.ProgrammeRoundProcess.CONFIRM_LIST;
import static org.featuredpark.round.process.ProgrammeRoundProcess.DECIDE_TIE;
import static org.featuredpark.shortlist.process.DistrictShortlistProcess.DECIDE_LATE_DISTRICT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.featuredpark.notice.FileObjection;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.NoticeStory;
import org.featuredpark.notice.ObjectionEntry;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** The city bureau in a round: it calls, decides what is late or tied, hears objections, confirms and announces. */
@Component
class City {

  private final Desks desks;
  private final Course course;
  private final Rounds rounds;
  private final FileObjection objections;

  City(Desks desks, Course course, Rounds rounds, FileObjection objections) {
    this.desks = desks;
    this.course = course;
    this.rounds = rounds;
    this.objections = objections;
  }

  Round call(LocalDate opensOn, LocalDate applicationDeadline, LocalDate districtDeadline) {
    People.asCity();
    desks.start("programmeRound", new HashMap<>(Map.ofEntries(
        Map.entry("title", "北京市专精特新特色园区（试点）申报"), Map.entry("stage", "PILOT"),
        Map.entry("policyTag", "PILOT-2024"), Map.entry("opensOn", opensOn.toString()),
        Map.entry("applicationDeadlineDay", applicationDeadline.toString()),
        Map.entry("districtDeadlineDay", districtDeadline.toString()),
        Map.entry("baseDate", applicationDeadline.toString()), Map.entry("districtQuota", 3),
        Map.entry("places", 10), Map.entry("noticeDays", 5), Map.entry("panelSize", 5),
        Map.entry("constructionPeriod", "P1Y"), Map.entry("weightOperation", 60), Map.entry("weightProject", 40),
        Map.entry("passLine", 60))));
    course.runDue();
    return rounds.recent(1).get(0);
  }

  void acceptLate(Round round, District district, LocalDate graceDay) {
    People.asCityHead();
    desks.complete(Districts.key(round, district), DECIDE_LATE_DISTRICT, Map.of("decision", "ACCEPT", "graceDay",
        graceDay.toString(), "lateReason", "区级系统故障属实，准予补报。"));
  }

  void recordVote(Round round, ApplicationNumber winner, ApplicationNumber loser) {
    People.asCity();
    var ballots = "[{\"park\": \"%s\", \"votes\": 4}, {\"park\": \"%s\", \"votes\": 1}]".formatted(winner, loser);
    desks.complete(round.number().value(), DECIDE_TIE,
        Map.of("ballots", SpinValues.jsonValue(ballots).create(), "minutes", "现场记名表决"));
  }

  void confirmList(Round round) {
    People.asCityHead();
    desks.complete(round.number().value(), CONFIRM_LIST, Map.of("decision", "CONFIRMED"));
  }

  void announce(Round round) {
    People.asCityHead();
    desks.complete(round.number().value(), ANNOUNCE_RESULT,
        Map.of("decision", "CONFIRMED", "dishonestyQueried", true));
    People.asNobody();
    course.runDue();
  }

  /** Somebody objects while the notice runs. R53. */
  String object(NoticeNumber notice, ApplicationNumber against) {
    People.asNobody();
    return objections.file(notice, new ObjectionEntry(against, NoticeStory.objector(),
        "公示前三个月内已有两家专精特新企业迁出，名单与实际不符。"), List.of()).number().value();
  }

  void uphold(String objection) {
    People.asCity();
    desks.complete(objection, CHECK_ADMISSIBILITY, NoticeStory.everythingPresent());
    desks.complete(objection, INVESTIGATE_OBJECTION,
        Map.of("findings", "经核查属实，园区未如实更新名单。", "parkStatement", "园区无异议。"));
    People.asCityHead();
    desks.complete(objection, DECIDE_OBJECTION, Map.of("decision", "UPHELD", "reasons", "申报名单与实际不符。"));
  }
}
