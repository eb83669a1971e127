package org.featuredpark.round;

import java.time.Instant;
import java.time.Period;
import org.featuredpark.shared.ProgrammeStage;

/** What the city head enters to publish a policy version, and the version whose decisions it begins from. */
public record NewPolicyVersion(String tag, String title, ProgrammeStage stage, Period constructionPeriod,
    String basedOn) {

  PolicyVersion publishedAt(Instant moment) {
    return new PolicyVersion(tag, title, stage, constructionPeriod, moment);
  }
}
