package org.featuredpark.demo;

import static org.featuredpark.demo.Steps.step;

/** Everything that happened before the visitor came. */
@Demo
class Story {

  private final ProvisionalCalendar calendar;
  private final DemoReviews reviews;
  private final Scripts scripts;
  private final DemoRound round;
  private final DemoThisYear thisYear;
  private final Clockwork clock;

  Story(ProvisionalCalendar calendar, DemoReviews reviews, Scripts scripts, DemoRound round, DemoThisYear thisYear,
      Clockwork clock) {
    this.calendar = calendar;
    this.reviews = reviews;
    this.scripts = scripts;
    this.round = round;
    this.thisYear = thisYear;
    this.clock = clock;
  }

  void play() {
    clock.begin(Scripts.NOTICE_OF_2024);
    step("provisional calendars", calendar::load);
    step("experts", reviews::registerExperts);
    scripts.all().forEach(round::play);
    thisYear.play();
    clock.untilTheVisitorComes();
  }
}
