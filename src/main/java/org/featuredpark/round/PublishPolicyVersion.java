package org.featuredpark.round;

import static org.featuredpark.identity.Role.CITY_HEAD;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Publishes an edition of the rules, with decisions of its own; cases under way keep theirs. R09, R60. */
@UseCase
@RequiresRole(CITY_HEAD)
public class PublishPolicyVersion {

  private final PolicyVersions policies;
  private final PolicyDecisions decisions;
  private final AuditTrail audit;
  private final Clock clock;

  PublishPolicyVersion(PolicyVersions policies, PolicyDecisions decisions, AuditTrail audit, Clock clock) {
    this.policies = policies;
    this.decisions = decisions;
    this.audit = audit;
    this.clock = clock;
  }

  public PolicyVersion publish(NewPolicyVersion entered) {
    var version = entered.publishedAt(clock.instant());
    if (policies.find(version.tag()).isPresent()) {
      throw Refused.because("R60", "tag", "政策版本号：“" + version.tag() + "”已经发布，不能重复发布。");
    }
    if (policies.find(entered.basedOn()).isEmpty()) {
      throw Refused.because("R60", "basedOn", "沿用版本：没有已发布的版本“" + entered.basedOn() + "”。");
    }
    policies.add(version);
    decisions.republish(entered.basedOn(), version.tag());
    audit.record("policy/" + version.tag(), "policy.publish", "发布政策版本：" + version.title());
    return version;
  }
}
