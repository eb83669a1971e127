package org.featuredpark.application;

import java.util.Optional;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Letter;
import org.featuredpark.notification.MailAddresses;
import org.featuredpark.notification.MailServer;
import org.featuredpark.notification.MailWriter;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Writes to the operator's people that an application was received, and where its receipt is. R38. */
@Component
class ReceiptMail implements MailWriter {

  static final String KIND = "RECEIPT";

  private static final String TEXT = """
      %s的申报材料已收到。

      申报编号：%s
      回执编号：%s
      收到时间（北京时间）：%s
      %s

      下载回执（PDF）：%s
      查看办理进展：%s
      """;

  private final Receipts receipts;
  private final Applications applications;
  private final MailAddresses addresses;
  private final MailServer server;

  ReceiptMail(Receipts receipts, Applications applications, MailAddresses addresses, MailServer server) {
    this.receipts = receipts;
    this.applications = applications;
    this.addresses = addresses;
    this.server = server;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Optional<Letter> write(String ref, String recipient) {
    var number = new ApplicationNumber(ref.substring(0, ref.lastIndexOf("-V")));
    var application = applications.get(number);
    return receipts.of(number).stream().filter(receipt -> receipt.number().equals(ref)).findFirst()
        .flatMap(receipt -> addresses.of(recipient, Groups.operator(application.operator()))
            .map(address -> new Letter(address, "申报回执 " + ref, text(application, receipt),
                KIND + "/" + ref + "/" + recipient)));
  }

  private String text(Application application, Receipt receipt) {
    var page = "/cases/" + application.number();
    // By the time it is read, another version may count.
    var paper = page + "/versions/" + receipt.version() + "/receipt.pdf";
    return TEXT.formatted(application.parkName(), application.number(), receipt.number(),
        BeijingTime.formatExact(receipt.receivedAt()), receipt.notice(), server.linkTo(paper), server.linkTo(page));
  }
}
