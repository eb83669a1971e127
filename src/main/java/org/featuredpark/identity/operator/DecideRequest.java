package org.featuredpark.identity.operator;

import static org.featuredpark.identity.Role.ADMIN;
import static org.featuredpark.identity.Role.APPLICANT;
import static org.featuredpark.identity.Role.CITY_OFFICER;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/** Lets a person who signed up act for an operator, or not: a colleague decides, or an official who says why. */
@UseCase
@RequiresRole({APPLICANT, CITY_OFFICER, ADMIN})
public class DecideRequest {

  private final OperatorPeople people;
  private final Accounts accounts;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  DecideRequest(OperatorPeople people, Accounts accounts, CurrentUser user, AuditTrail audit, Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  public void decide(String userId, boolean accepted, String note) {
    var person = people.lock(userId).filter(this::isVisible).orElseThrow(() -> NotFound.of("申请", userId));
    boolean official = user.hasAny(CITY_OFFICER, ADMIN);
    if (official) {
      Reason.require("reason-" + userId, note);
    }
    if (!person.isPending()) {
      throw Refused.field("requests", "“" + userId + "”的申请已经处理过：" + person.standing().zhName() + "。");
    }
    if (accepted && !accounts.groupsOf(userId).isEmpty()) {
      throw Refused.field("requests", "“" + userId + "”已有其他身份，不能同时代表申报主体。");
    }
    people.decide(userId, accepted ? Standing.CONFIRMED : Standing.REFUSED, user.id(), note, clock.instant());
    if (accepted) {
      accounts.join(userId, APPLICANT.group());
      accounts.join(userId, Groups.operator(person.operator()));
    }
    audit.record(person.operator().value(), accepted ? "operator.admit" : "operator.refuse",
        (accepted ? "同意“" : "不同意“") + userId + "”为经办人" + (official ? "，主管部门核验：" + note : "。"));
  }

  /** To applicants of other operators the request does not exist. */
  private boolean isVisible(OperatorPerson person) {
    return user.operators().contains(person.operator()) || user.hasAny(CITY_OFFICER, ADMIN);
  }
}
