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

  private final AccountsOfTheDemo accounts;
  private final ProvisionalCalendar calendar;
  private final DemoThisYear thisYear;
  private final Clockwork clock;
  private final Rounds rounds;
  private volatile boolean running;

  FirstStart(AccountsOfTheDemo accounts, ProvisionalCalendar calendar, DemoThisYear thisYear, Clockwork clock,
      Rounds rounds) {
    this.accounts = accounts;
    this.calendar = calendar;
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
    clock.begin(clock.realToday().minusDays(30));
    step("provisional calendars", calendar::load);
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
