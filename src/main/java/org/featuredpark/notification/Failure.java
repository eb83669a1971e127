package org.featuredpark.notification;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Why a mail could not be sent. What the server answered is not kept: it repeats the address. */
public enum Failure {
  UNREACHABLE("邮件服务器连接不上或中断"),
  SIGN_IN("邮件服务器不接受本系统的账号"),
  REFUSED("邮件服务器不接收该邮件，请核对收件人邮箱"),
  UNUSABLE("收件人邮箱或邮件内容不合规"),
  UNWRITTEN("邮件内容未能生成，请查看系统日志");

  private final String zhName;

  Failure(String zhName) {
    this.zhName = zhName;
  }

  public String zhName() {
    return zhName;
  }

  static Failure of(RuntimeException thrown) {
    if (thrown instanceof MailAuthenticationException) {
      return SIGN_IN;
    }
    if (thrown instanceof MailSendException failed) {
      return Arrays.stream(failed.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance) ? REFUSED
          : UNREACHABLE;
    }
    return thrown instanceof MailPreparationException || thrown instanceof MailParseException ? UNUSABLE : UNWRITTEN;
  }

  /** The next mail would fare no better. */
  boolean concernsAll() {
    return this == UNREACHABLE || this == SIGN_IN;
  }
}
