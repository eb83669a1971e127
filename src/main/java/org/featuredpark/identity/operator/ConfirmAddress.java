package org.featuredpark.identity.operator;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.Refused;

/** Lets a person prove that they read the mailbox they signed up with: the link from it is the proof. */
@UseCase
@OpenToAll
public class ConfirmAddress {

  private final AccountLinks links;
  private final OperatorPeople people;
  private final SendLink link;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  ConfirmAddress(AccountLinks links, OperatorPeople people, SendLink link, CurrentUser user, AuditTrail audit,
      Clock clock) {
    this.links = links;
    this.people = people;
    this.link = link;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  /** Mails the signed-in person a new link. */
  public void ask() {
    if (!user.isSignedIn()) {
      throw new Forbidden("请先登录");
    }
    var person = people.find(user.id()).orElseThrow(() -> NotFound.of("注册信息", user.id()));
    if (person.addressConfirmed() || !link.send(LinkPurpose.ADDRESS, person)) {
      throw Refused.field("address", person.addressConfirmed() ? "邮箱已经确认过。"
          : "暂不能发送确认邮件：一小时内发送次数已达上限，或者本系统未启用邮件。");
    }
  }

  public boolean isOpen(String token) {
    return links.find(LinkPurpose.ADDRESS, new Token(token).hash(), clock.instant()).isPresent();
  }

  public void confirm(String token) {
    var link = links.use(LinkPurpose.ADDRESS, new Token(token).hash(), clock.instant())
        .orElseThrow(() -> Refused.field("token", "链接已失效：可能已经使用、超过3天，或已被新的链接代替。请登录后在“我的账号”中重新发送。"));
    people.confirmAddress(link.userId(), link.address());
    var person = people.find(link.userId()).orElseThrow();
    audit.record(person.operator().value(), "account.confirmAddress", "用户“" + person.userId() + "”确认了邮箱。");
  }
}
