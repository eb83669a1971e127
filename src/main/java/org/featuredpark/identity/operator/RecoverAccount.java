package org.featuredpark.identity.operator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Objects;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Accounts;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.Sessions;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/** Sets a new password for whoever opens the link from the mailbox; the link is what entitles them. */
@UseCase
@OpenToAll
public class RecoverAccount {

  private final AccountLinks links;
  private final OperatorPeople people;
  private final Recovery recovery;
  private final Accounts accounts;
  private final Sessions sessions;
  private final Messages messages;
  private final AuditTrail audit;
  private final Clock clock;

  RecoverAccount(AccountLinks links, OperatorPeople people, Recovery recovery, Accounts accounts, Sessions sessions,
      Messages messages, AuditTrail audit, Clock clock) {
    this.links = links;
    this.people = people;
    this.recovery = recovery;
    this.accounts = accounts;
    this.sessions = sessions;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether a link still serves; looking does not use it up, as mail scanners look first. */
  public boolean isOpen(String token) {
    return links.find(LinkPurpose.RECOVERY, new Token(token).hash(), clock.instant()).isPresent();
  }

  public void recover(String token, String password, String passwordAgain) {
    var person = links.use(LinkPurpose.RECOVERY, new Token(token).hash(), clock.instant())
        .flatMap(link -> people.find(link.userId())).filter(recovery::isOpenTo)
        .orElseThrow(() -> Refused.field("token", "链接已失效：可能已经使用、超过30分钟，或已被新的链接代替。请重新申请。"));
    var problems = new ArrayList<Refused>();
    accounts.weaknessOf(password).ifPresent(problems::add);
    if (!Objects.equals(password, passwordAgain)) {
      problems.add(Refused.field("passwordAgain", "再次输入密码：与密码不一致。"));
    }
    if (!problems.isEmpty()) {
      throw new RefusedTogether(problems);
    }
    accounts.changePassword(person.userId(), password);
    audit.record(person.operator().value(), "account.recover", "用户“" + person.userId() + "”通过邮箱重新设置了密码。");
    messages.send(person.userId(), "密码已重新设置", "您的密码已通过邮箱重新设置，此前的登录均已退出。如非本人操作，请立即联系市经济和信息化局。",
        null, null);
    sessions.endAllOf(person.userId());
  }
}
