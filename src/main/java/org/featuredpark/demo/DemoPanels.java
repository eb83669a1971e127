package org.featuredpark.demo;

import java.util.function.Consumer;
import org.featuredpark.demo.RoundScript.Ending;
import org.featuredpark.demo.RoundScript.Turn;

/** A round's experts and three-year plans, from the districts' letters to the city's list. R48–R51. */
@Demo
class DemoPanels {

  private final Diary diary;
  private final DemoReviews reviews;
  private final DemoAnnouncements announcements;

  DemoPanels(Diary diary, DemoReviews reviews, DemoAnnouncements announcements) {
    this.diary = diary;
    this.reviews = reviews;
    this.announcements = announcements;
  }

  void play(RoundPlay play) {
    diary.later(play.script().pace().declare(), play.called("declarations"), () -> declare(play));
  }

  private void declare(RoundPlay play) {
    play.on(Turn.LOSES_AN_EXPERT, key -> reviews.recuseOne(play.number(key), "本人指导的博士生现任职于该园区入驻企业，申请回避。"));
    each(play, key -> reviews.declare(play.number(key)));
    // The substitute was drawn when everybody else had declared.
    play.on(Turn.LOSES_AN_EXPERT, key -> reviews.declare(play.number(key)));
    if (!play.ends(Ending.WITH_THE_EXPERTS)) {
      diary.later(play.script().pace().score(), play.called("scores"), () -> score(play));
    }
  }

  private void score(RoundPlay play) {
    each(play, key -> reviews.score(play.park(key), play.number(key), play.script().quality().get(key)));
    diary.later(play.script().pace().draftPlan(), play.called("three-year plans"), () -> draftPlans(play));
  }

  private void draftPlans(RoundPlay play) {
    each(play, key -> reviews.draftPlan(play.park(key), play.number(key)));
    diary.later(play.script().pace().approvePlan(), play.called("plans approved"), () -> approvePlans(play));
  }

  private void approvePlans(RoundPlay play) {
    each(play, key -> reviews.approvePlan(play.number(key)));
    diary.later(play.script().pace().countersignPlan(), play.called("plans countersigned"), () -> countersign(play));
  }

  private void countersign(RoundPlay play) {
    each(play, key -> reviews.countersignPlan(play.park(key), play.number(key)));
    diary.later(play.script().pace().confirmList(), play.called("list and notice"), () -> announcements.play(play));
  }

  private static void each(RoundPlay play, Consumer<String> action) {
    play.recommended().forEach(action);
  }
}
