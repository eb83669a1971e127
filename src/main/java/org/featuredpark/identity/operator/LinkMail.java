package org.featuredpark.identity.operator;

import java.time.Clock;
import java.util.Optional;
import org.featuredpark.notification.Letter;
import org.featuredpark.notification.MailServer;
import org.featuredpark.notification.MailWriter;
import org.springframework.stereotype.Component;

/**
 * Writes the mail with a link. Its secret is made here, at the last moment: the time it serves begins when the mail
 * goes out, and no table ever holds it.
 */
@Component
class LinkMail implements MailWriter {

  static final String KIND = "LINK";

  private static final String RECOVERY = """
      收到为用户名“%s”重新设置密码的请求。请在30分钟内打开以下链接，设置新密码；链接只能使用一次：

      %s

      如果不是您本人操作，请不要打开链接，密码不会改变。
      """;
  private static final String ADDRESS = """
      有人用本邮箱注册了用户名“%s”。如果是您本人，请在3天内打开以下链接确认；确认后，忘记密码时可以通过本邮箱重新设置：

      %s

      如果不是您本人操作，请忽略本邮件。
      """;

  private final AccountLinks links;
  private final MailServer server;
  private final Clock clock;

  LinkMail(AccountLinks links, MailServer server, Clock clock) {
    this.links = links;
    this.server = server;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> write(String ref, String recipient) {
    return links.find(Long.parseLong(ref)).map(this::write);
  }

  private Letter write(AccountLink link) {
    var token = Token.make();
    links.issue(link.id(), token.hash(), clock.instant().plus(link.purpose().lifetime()));
    return switch (link.purpose()) {
      case RECOVERY -> letter(link, token, "重新设置密码", RECOVERY, "/recovery/password?token=");
      case ADDRESS -> letter(link, token, "确认邮箱", ADDRESS, "/confirm-address?token=");
    };
  }

  private Letter letter(AccountLink link, Token token, String subject, String text, String path) {
    return new Letter(link.address(), subject, text.formatted(link.userId(), server.linkTo(path + token.value())),
        token.hash());
  }
}
