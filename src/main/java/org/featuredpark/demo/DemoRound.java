package org.featuredpark.demo;

import org.featuredpark.application.MaterialKind;
import org.featuredpark.demo.RoundScript.Ending;
import org.featuredpark.demo.RoundScript.Turn;
import org.featuredpark.shared.District;

/** A round from its call to the districts' recommendations. R38–R47. */
@Demo
class DemoRound {

  private final Diary diary;
  private final DemoCalls calls;
  private final DemoApplications applications;
  private final DemoShortlists shortlists;
  private final DemoPanels panels;

  DemoRound(Diary diary, DemoCalls calls, DemoApplications applications, DemoShortlists shortlists,
      DemoPanels panels) {
    this.diary = diary;
    this.calls = calls;
    this.applications = applications;
    this.shortlists = shortlists;
    this.panels = panels;
  }

  /** Sets the round down in the diary. */
  void play(RoundScript script) {
    diary.on(script.called(), "call", () -> call(script));
  }

  private void call(RoundScript script) {
    var days = script.days();
    var called = script.called();
    var round = calls.openPilot(called, called.plusDays(days.deadline()), called.plusDays(days.districts()),
        script.places());
    var play = new RoundPlay(script, round, new Entries());
    diary.on(called.plusDays(days.apply()), play.called("applications"), () -> apply(play));
    diary.on(called.plusDays(days.examine()), play.called("examination"), () -> examine(play));
    diary.on(called.plusDays(days.deadline() + 1L), play.called("too late"), () -> applyLate(play));
    diary.on(called.plusDays(days.signed()), play.called("districts"), () -> shortlist(play));
  }

  private void apply(RoundPlay play) {
    var parks = Cast.byKey(play.round().baseDate());
    var late = play.script().turns().get(Turn.LATE);
    play.script().applicants().stream().filter(key -> !key.equals(late)).map(parks::get)
        .forEach(park -> play.entries().add(park, applications.apply(park, play.round().number())));
    play.on(Turn.LATE, key -> applications.draft(parks.get(key), play.round().number()));
    play.on(Turn.SENT_BACK, key -> applications.sendBack(play.park(key), play.number(key),
        MaterialKind.BOUNDARY_MAP, "四至范围图的西侧边线不清晰，请重新绘制。"));
  }

  private void examine(RoundPlay play) {
    play.on(Turn.SENT_BACK, key -> applications.correct(play.park(key), play.round().number(), play.number(key),
        MaterialKind.BOUNDARY_MAP));
    play.entries().keys().forEach(key -> applications.examine(play.park(key), play.number(key)));
    play.on(Turn.WITHDRAWN,
        key -> applications.withdraw(play.park(key), play.number(key), "园区建设方案调整，拟下一批次申报。"));
  }

  private void applyLate(RoundPlay play) {
    play.on(Turn.LATE, key -> {
      var park = Cast.byKey(play.round().baseDate()).get(key);
      play.entries().add(park, applications.submit(park, play.round().number()));
    });
  }

  private void shortlist(RoundPlay play) {
    for (var district : District.values()) {
      if (shortlists.waitFor(play.round().number(), district)) {
        recommend(play, district);
      }
    }
    if (!play.ends(Ending.WITH_THE_DISTRICTS)) {
      panels.play(play);
    }
  }

  /** Where the round ends with the districts, one has ranked and waits for its head; the others are to rank. */
  private void recommend(RoundPlay play, District district) {
    var round = play.round().number();
    var chosen = play.entries().of(district).stream().filter(play.script().quality()::containsKey).toList();
    if (!play.ends(Ending.WITH_THE_DISTRICTS)) {
      shortlists.rank(round, district, chosen.stream().map(play::number).toList());
      shortlists.sign(round, district, play.script().called().plusDays(play.script().days().signed()));
    } else if (chosen.contains(play.script().applicants().get(0))) {
      shortlists.rank(round, district, chosen.stream().map(play::number).toList());
    }
  }
}
