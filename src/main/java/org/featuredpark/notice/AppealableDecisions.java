package org.featuredpark.notice;

import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** Tells which decisions an applicant has received about an application. */
public interface AppealableDecisions {

  /** The latest first. */
  List<AppealableDecision> of(ApplicationNumber application);
}
