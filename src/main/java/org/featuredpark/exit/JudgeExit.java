package org.featuredpark.exit;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.recognition.Register;
import org.featuredpark.recognition.TitleStatus;
import org.featuredpark.shared.ApplicationNumber;

/** Asks what follows from a trigger, and keeps the answer with the case. R54, R58. */
@UseCase
@ByProcess
public class JudgeExit {

  private final OpenCases cases;
  private final Register register;
  private final ParkNews news;

  JudgeExit(OpenCases cases, Register register, ParkNews news) {
    this.cases = cases;
    this.register = register;
    this.news = news;
  }

  /** Whether the park holds a title, which the rule asks; the case is open from here on. */
  public boolean isRecognised(ApplicationNumber application, ExitTrigger trigger) {
    cases.getOrOpen(application, trigger);
    return register.find(application).filter(park -> park.status() == TitleStatus.VALID).isPresent();
  }

  public void keep(ApplicationNumber application, ExitTrigger trigger, ExitRule found) {
    cases.save(cases.get(application, trigger).with(found));
    news.record(application, "exit.judge", found.reason());
  }

  /** No rule speaks of this trigger, so that the park leaves without a hearing and without a ban. */
  public void keepSilence(ApplicationNumber application, ExitTrigger trigger) {
    keep(application, trigger, ExitRule.silent(trigger));
  }
}
