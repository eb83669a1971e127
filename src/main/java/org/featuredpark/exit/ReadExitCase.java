package org.featuredpark.exit;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** What the tasks and timers of an exit need to know about its case. */
@UseCase
@ByProcess
public class ReadExitCase {

  private final OpenCases cases;

  ReadExitCase(OpenCases cases) {
    this.cases = cases;
  }

  public ExitCase get(ApplicationNumber application, ExitTrigger trigger) {
    return cases.get(application, trigger);
  }
}
