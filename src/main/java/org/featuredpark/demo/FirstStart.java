package org.featuredpark.demo;

import static org.featuredpark.demo.Steps.step;

import org.featuredpark.demo.Progress.State;
import org.featuredpark.round.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fills an empty demonstration before anybody can reach it: after the models are deployed, before the job executor
 * runs and the web server accepts requests. If the story breaks off, the system does not start, neither now nor
 * later: half a story would have cases that nobody meant, and timers from its past.
 */
@Demo
class FirstStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
  private static final int BEFORE_THE_WEB_SERVER = 0;

  private final AccountsOfTheDemo accounts;
  private final Story story;
  private final Progress progress;
  private final Rounds rounds;
  private volatile boolean running;

  FirstStart(AccountsOfTheDemo accounts, Story story, Progress progress, Rounds rounds) {
    this.accounts = accounts;
    this.story = story;
    this.progress = progress;
    this.rounds = rounds;
  }

  @Override
  public void start() {
    step("accounts", accounts::ensure);
    if (progress.state() != State.COMPLETE) {
      refuseHalfAStory();
      LOG.info("Demonstration: the first start tells the story of several rounds and takes about a minute");
      progress.keep(State.BEGUN);
      story.play();
      progress.keep(State.COMPLETE);
    }
    running = true;
  }

  private void refuseHalfAStory() {
    if (progress.state() == State.BEGUN || !rounds.recent(1).isEmpty()) {
      throw new IllegalStateException("The demonstration's data is incomplete: its first start broke off."
          + " Delete the folder ./data (the database and its documents) and start again."
          + " 演示数据不完整：首次启动时中断。请删除 ./data 文件夹后重新启动。");
    }
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
