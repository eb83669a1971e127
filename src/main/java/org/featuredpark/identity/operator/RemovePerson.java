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
import org.featuredpark.identity.Sessions;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Takes from a person the right to act for operators, for instance when somebody else signed up in its name. */
@UseCase
@RequiresRole({CITY_OFFICER, ADMIN})
public class RemovePerson {

  private final OperatorPeople people;
  private final Accounts accounts;
  private final Sessions sessions;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  RemovePerson(OperatorPeople people, Accounts accounts, Sessions sessions, CurrentUser user, AuditTrail audit,
      Clock clock) {
    this.people = people;
    this.accounts = accounts;
    this.sessions = sessions;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  public void remove(String userId, String reason) {
    Reason.require("removedWhy", reason);
    var held = accounts.groupsOf(userId).stream().filter(Groups::isOperator).sorted().toList();
    if (held.isEmpty()) {
      throw Refused.field("removedUserId", "用户名：“" + userId + "”不是任何申报主体的经办人。");
    }
    accounts.leave(userId, APPLICANT.group());
    people.lock(userId).ifPresent(
        person -> people.decide(userId, Standing.ENDED, user.id(), reason, clock.instant()));
    for (var group : held) {
      accounts.leave(userId, group);
      audit.record(Groups.operatorOf(group).value(), "operator.remove",
          "解除“" + userId + "”的经办人身份，主管部门核验：" + reason);
    }
    sessions.endAllOf(userId);
  }
}
