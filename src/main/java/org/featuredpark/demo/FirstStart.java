package org.featuredpark.demo;

import static org.featuredpark.demo.Steps.step;

import org.featuredpark.round.Rounds;
import org.springframework.context.SmartLifecycle;

/**
 * Fills an empty demonstration before anybody can reach it: after the models are deployed, before the job executor
 * runs and the web server accepts requests. If the story breaks off, the system does not start.
 */
@Demo
class FirstStart implements SmartLifecycle {

  private static final int BEFORE_THE_WEB_SERVER = 0;

  /** Long enough for the earlier round's parks to be in the middle of their construction today. */
  private static final int DAYS_SINCE_THE_EARLIER_CALL = 290;
  private static final int DAYS_SINCE_THIS_CALL = 13;

  private final AccountsOfTheDemo accounts;
  private final ProvisionalCalendar calendar;
  private final DemoReviews reviews;
  private final DemoRound round;
  private final DemoYearOfConstruction construction;
  private final DemoThisYear thisYear;
  private final Clockwork clock;
  private final Rounds rounds;
  private volatile boolean running;

  FirstStart(AccountsOfTheDemo accounts, ProvisionalCalendar calendar, DemoReviews reviews, DemoRound round,
      DemoYearOfConstruction construction, DemoThisYear thisYear, Clockwork clock, Rounds rounds) {
    this.accounts = accounts;
    this.calendar = calendar;
    this.reviews = reviews;
    this.round = round;
    this.construction = construction;
    this.thisYear = thisYear;
    this.clock = clock;
    this.rounds = rounds;
  }

  @Override
  public void start() {
    step("accounts", accounts::ensure);
    if (rounds.recent(1).isEmpty()) {
      play();
    }
    running = true;
  }

  private void play() {
    var today = clock.realToday();
    clock.begin(today.minusDays(DAYS_SINCE_THE_EARLIER_CALL));
    step("provisional calendars", calendar::load);
    step("experts", reviews::registerExperts);
    var entries = round.play();
    step("construction", () -> construction.play(entries, today.minusDays(DAYS_SINCE_THIS_CALL)));
    thisYear.play();
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return BEFORE_THE_WEB_SERVER;
  }
}
