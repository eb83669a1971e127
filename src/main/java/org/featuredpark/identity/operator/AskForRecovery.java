package org.featuredpark.identity.operator;

import java.util.List;
import java.util.Locale;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.MailServer;
import org.featuredpark.shared.Refused;

/** Mails a link to whoever forgot a password. The answer never tells whether there is such an account. */
@UseCase
@OpenToAll
public class AskForRecovery {

  private static final int MOST_ACCOUNTS = 5;

  private final OperatorPeople people;
  private final Recovery recovery;
  private final SendLink link;
  private final MailServer server;
  private final AuditTrail audit;

  AskForRecovery(OperatorPeople people, Recovery recovery, SendLink link, MailServer server, AuditTrail audit) {
    this.people = people;
    this.recovery = recovery;
    this.link = link;
    this.server = server;
    this.audit = audit;
  }

  /** Without mail there is nothing to ask for. */
  public boolean isPossible() {
    return server.isOn();
  }

  /** @param typed a user name or a mail address */
  public void ask(String typed) {
    if (typed.isBlank()) {
      throw Refused.field("account", "用户名或邮箱：请填写。");
    }
    if (!isPossible()) {
      throw Refused.field("account", "本系统目前不发送邮件，不能自行重新设置密码。");
    }
    found(typed.strip()).stream().filter(recovery::isOpenTo).forEach(person -> {
      if (link.send(LinkPurpose.RECOVERY, person)) {
        audit.record(person.operator().value(), "account.askRecovery",
            "有人为用户“" + person.userId() + "”请求重新设置密码，链接发往其已确认的邮箱。");
      }
    });
  }

  private List<OperatorPerson> found(String typed) {
    return typed.contains("@") ? people.withAddress(typed.toLowerCase(Locale.ROOT), MOST_ACCOUNTS)
        : people.find(typed).stream().toList();
  }
}
